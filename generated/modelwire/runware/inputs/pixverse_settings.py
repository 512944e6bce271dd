# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TypedDict


class PixverseSettingsObject:
    """Marks a `PixverseSettings` in signatures, which need no Pydantic for it."""


class PixverseSettingsInput(TypedDict, total=False):
    """Settings of PixVerse models."""

    effect: str
    """Camera effect. Commonly boom drop, zoom in, zoom out, pan left, pan right, tilt up, tilt
    down."""
    camera_movement: str
    """How the camera moves. Commonly static, dynamic, smooth."""
    style: str
    """Style of the result. Commonly anime, realistic, cinematic, artistic, vintage, modern."""
    motion_mode: str
    """How things move. Commonly normal, slow, fast, smooth, dynamic."""
    sound_effect_switch: bool
    """Adds sound effects."""
    sound_effect_content: str
    """What the sound effects should be."""
    audio: bool
    """Makes a soundtrack along with the clip."""
    multi_clip: bool
    """Makes a clip of several shots."""
    thinking: str
    """Whether and how far the model reasons before it answers. Commonly enabled, disabled, auto."""
