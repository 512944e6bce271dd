# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.wan3_settings import Wan3SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Wan3Settings(Object, Wan3SettingsObject):
    """Settings of Wan 3.0."""

    model_config = ConfigDict(extra="forbid")
    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    prompt_extend: bool = Field(
        default=OMIT, serialization_alias="promptExtend", description="Rewrites the prompt to say more."
    )
