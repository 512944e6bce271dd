# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.kling_settings import KlingSettingsObject
from modelwire.runware.objects.kling_camera_control import KlingCameraControl
from modelwire.runware.objects.kling_shot import KlingShot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class KlingSettings(Object, KlingSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Kling models."""

    sound: bool = Field(default=OMIT, description="Makes sound along with the clip.")
    camera_control: KlingCameraControl | str = Field(default=OMIT, description="How the camera moves.")
    sound_volume: float = Field(default=OMIT, description="Loudness of the sound that is mixed in.")
    original_audio_volume: float = Field(default=OMIT, description="Loudness of the source clip's own sound.")
    sound_effect_prompt: str = Field(default=OMIT, description="What the sound effects should be.")
    bgm_prompt: str = Field(default=OMIT, description="What the music should be.")
    asmr_mode: bool = Field(default=OMIT, description="Makes the sound close and soft, as in ASMR.")
    keep_original_sound: bool = Field(default=OMIT, description="Keeps the sound of the reference clip.")
    character_orientation: str = Field(
        default=OMIT, description="Whether figures face as in the picture or as in the clip."
    )
    multi_prompt: list[KlingShot] = Field(default=OMIT, description="Shots of the clip, each with its own prompt.")
