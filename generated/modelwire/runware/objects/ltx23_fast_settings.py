# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.ltx23_fast_settings import Ltx23FastSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Ltx23FastSettings(Object, Ltx23FastSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of LTX-2.3 Fast."""

    enhance_prompt: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
