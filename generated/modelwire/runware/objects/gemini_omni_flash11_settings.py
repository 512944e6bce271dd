# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.gemini_omni_flash11_settings import GeminiOmniFlash11SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import Rule, Step


class GeminiOmniFlash11Settings(Object, GeminiOmniFlash11SettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Gemini Omni Flash 1.1."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("temperature", "0.01"), Step("topP", "0.01"))
    temperature: float = Field(
        default=OMIT, ge=0, le=2, description="How freely the model chooses; lower is more predictable."
    )
    top_p: float = Field(default=OMIT, ge=0, le=1, description="Share of likely tokens that the model chooses from.")
