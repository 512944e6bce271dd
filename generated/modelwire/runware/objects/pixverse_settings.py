# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.pixverse_settings import PixverseSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class PixverseSettings(Object, PixverseSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of PixVerse models."""

    effect: str = Field(default=OMIT, description="Camera effect.")
    camera_movement: str = Field(default=OMIT, description="How the camera moves.")
    style: str = Field(default=OMIT, description="Style of the result.")
    motion_mode: str = Field(default=OMIT, description="How things move.")
    sound_effect_switch: bool = Field(default=OMIT, description="Adds sound effects.")
    sound_effect_content: str = Field(default=OMIT, description="What the sound effects should be.")
    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    multi_clip: bool = Field(default=OMIT, description="Makes a clip of several shots.")
    thinking: str = Field(default=OMIT, description="Whether and how far the model reasons before it answers.")
