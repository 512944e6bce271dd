# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.ltx23_fast_settings import Ltx23FastSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Ltx23FastSettings(Object, Ltx23FastSettingsObject):
    """Settings of LTX-2.3 Fast."""

    model_config = ConfigDict(extra="forbid")
    enhance_prompt: bool = Field(
        default=OMIT, serialization_alias="enhancePrompt", description="Rewrites the prompt to say more."
    )
