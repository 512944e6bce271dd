# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class PixverseSettingsObject:
    """Marks a `PixverseSettings` in signatures, which need no Pydantic for it."""


class PixverseSettingsInput(TypedDict, total=False):
    """Settings of PixVerse models."""

    effect: str
    """Camera effect. Commonly bikini up, the tigers touch, jiggle jiggle, hug your love, kiss me ai, subject 3 fever,
    fin-tastic mermaid, lets ymca, skeleton dance, kungfu club, boom drop, vroom vroom step, creepy devil smile, pubg
    winner hit, 360 microwave, eye zoom challenge, muscle surge, punch face, balloon belly, kiss kiss."""
    camera_movement: str
    """How the camera moves. Commonly horizontal_left, horizontal_right, vertical_up, vertical_down, zoom_in, zoom_out,
    auto_camera, crane_up, quickly_zoom_in, quickly_zoom_out, smooth_zoom_in, camera_rotation, robo_arm,
    super_dolly_out, whip_pan, hitchcock, left_follow, right_follow, pan_left, pan_right, fix_bg."""
    style: str
    """Style of the result. Commonly anime, 3d_animation, clay, comic, cyberpunk."""
    motion_mode: str
    """How things move. Commonly normal, fast."""
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
