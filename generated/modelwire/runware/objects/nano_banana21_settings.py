# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.nano_banana21_settings import NanoBanana21SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import Rule, Step


class NanoBanana21Settings(Object, NanoBanana21SettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Nano Banana 2.1."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("temperature", "0.01"), Step("topP", "0.01"))
    system_prompt: str = Field(
        default=OMIT, min_length=1, max_length=50000, description="Standing instructions to the model."
    )
    temperature: float = Field(
        default=OMIT, ge=0, le=2, description="How freely the model chooses; lower is more predictable."
    )
    top_p: float = Field(default=OMIT, ge=0, le=1, description="Share of likely tokens that the model chooses from.")
    image_search: bool = Field(default=OMIT, description="Lets the model look pictures up on the web.")
    safety_tolerance: Literal["high", "medium", "low", "none", "off"] = Field(
        default=OMIT, description="How much the content filter lets pass."
    )
    thinking_level: Literal["minimal", "medium", "high"] = Field(
        default=OMIT, description="How much the model reasons before it answers."
    )
    web_search: bool = Field(default=OMIT, description="Lets the model search the web.")
