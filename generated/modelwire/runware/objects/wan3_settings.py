# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.wan3_settings import Wan3SettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Wan3Settings(Object, Wan3SettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Wan 3.0."""

    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    prompt_extend: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
