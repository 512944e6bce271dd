# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.ltx25_fast_settings import Ltx25FastSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Ltx25FastSettings(Object, Ltx25FastSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of LTX-2.5 Fast."""

    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    camera_movement: Literal[
        "dolly_in", "dolly_out", "dolly_left", "dolly_right", "jib_up", "jib_down", "static", "focus_shift"
    ] = Field(default=OMIT, description="How the camera moves.")
