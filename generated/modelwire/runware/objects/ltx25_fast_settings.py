# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.ltx25_fast_settings import Ltx25FastSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Ltx25FastSettings(Object, Ltx25FastSettingsObject):
    """Settings of LTX-2.5 Fast."""

    model_config = ConfigDict(extra="forbid")
    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    camera_movement: Literal[
        "dolly_in", "dolly_out", "dolly_left", "dolly_right", "jib_up", "jib_down", "static", "focus_shift"
    ] = Field(default=OMIT, serialization_alias="cameraMovement", description="How the camera moves.")
