# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.kling_camera_control import KlingCameraControlInput, KlingCameraControlObject
from modelwire.runware.inputs.kling_shot import KlingShotInput, KlingShotObject


class KlingSettingsObject:
    """Marks a `KlingSettings` in signatures, which need no Pydantic for it."""


class KlingSettingsInput(TypedDict, total=False):
    """Settings of Kling models."""

    sound: bool
    """Makes sound along with the clip."""
    camera_control: KlingCameraControlInput | KlingCameraControlObject | str
    """How the camera moves."""
    sound_volume: float
    """Loudness of the sound that is mixed in."""
    original_audio_volume: float
    """Loudness of the source clip's own sound."""
    sound_effect_prompt: str
    """What the sound effects should be."""
    bgm_prompt: str
    """What the music should be."""
    asmr_mode: bool
    """Makes the sound close and soft, as in ASMR."""
    keep_original_sound: bool
    """Keeps the sound of the reference clip."""
    character_orientation: str
    """Whether figures face as in the picture or as in the clip. Commonly image, video."""
    multi_prompt: Sequence[KlingShotInput | KlingShotObject]
    """Shots of the clip, each with its own prompt."""
