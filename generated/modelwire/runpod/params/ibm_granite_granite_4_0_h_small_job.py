# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runpod.objects.granite_sampling_params import GraniteSamplingParams
from modelwire.runpod.objects.job_message import JobMessage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class IbmGraniteGranite40HSmallJobParams(Params[TextResult, TextResult]):
    """IBM Granite 4.0 H Small: IBM's model of 32 billion parameters for long texts and tools."""

    model_id: ClassVar[str] = "ibm-granite/granite-4.0-h-small"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/granite-4"
    messages: list[JobMessage] = Field(min_length=1, description="The conversation, oldest turn first.")
    sampling_params: GraniteSamplingParams = Field(default=OMIT, description="How to draw tokens.")
