# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runpod.objects.job_message import JobMessage
from modelwire.runpod.objects.kimi_sampling_params import KimiSamplingParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class MoonshotKimiJobParams(Params[TextResult, TextResult]):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""

    model_id: ClassVar[str] = "moonshot-kimi"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/moonshot-kimi"
    messages: list[JobMessage] = Field(min_length=1, description="The conversation, oldest turn first.")
    model: Literal["kimi-k2.6", "kimi-k2.7-code", "kimi-k3"] = Field(
        default=OMIT, description="Which of the three models answers."
    )
    sampling_params: KimiSamplingParams = Field(default=OMIT, description="How to draw tokens.")
