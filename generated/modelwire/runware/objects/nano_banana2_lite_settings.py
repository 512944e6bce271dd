# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.nano_banana2_lite_settings import NanoBanana2LiteSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import Rule, Step


class NanoBanana2LiteSettings(Object, NanoBanana2LiteSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Nano Banana 2 Lite."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("temperature", "0.01"), Step("topP", "0.01"))
    system_prompt: str = Field(
        default=OMIT, min_length=1, max_length=50000, description="Standing instructions to the model."
    )
    temperature: float = Field(
        default=OMIT, ge=0, le=2, description="How freely the model chooses; lower is more predictable."
    )
    top_p: float = Field(default=OMIT, ge=0, le=1, description="Share of likely tokens that the model chooses from.")
    thinking: Literal["MINIMAL", "HIGH"] = Field(
        default=OMIT, description="Whether and how far the model reasons before it answers."
    )
