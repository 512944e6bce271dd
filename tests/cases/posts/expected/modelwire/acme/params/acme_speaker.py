# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult


class AcmeSpeakerParams(Params[SpeechResult, AsyncSpeechResult]):
    """Speaker: Speaks."""

    model_id: ClassVar[str] = "acme/speaker"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    input: str = Field(description="What to say.")
