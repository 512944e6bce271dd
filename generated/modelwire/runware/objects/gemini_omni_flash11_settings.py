# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `make generate`.

from typing import ClassVar

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.gemini_omni_flash11_settings import GeminiOmniFlash11SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Rule, Step


class GeminiOmniFlash11Settings(Object, GeminiOmniFlash11SettingsObject):
    """Settings of Gemini Omni Flash 1.1."""

    model_config = ConfigDict(extra="forbid")
    __rules__: ClassVar[tuple[Rule, ...]] = (Step("temperature", "0.01"), Step("topP", "0.01"))
    temperature: float = Field(
        default=OMIT, ge=0, le=2, description="How freely the model chooses; lower is more predictable."
    )
    top_p: float = Field(
        default=OMIT,
        ge=0,
        le=1,
        serialization_alias="topP",
        description="Share of likely tokens that the model chooses from.",
    )
