# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class Kling26ProSettingsObject:
    """Marks a `Kling26ProSettings` in signatures, which need no Pydantic for it."""


class Kling26ProSettingsInput(TypedDict, total=False):
    """Settings of Kling Video 2.6 Pro."""

    character_orientation: Literal["image", "video"]
    """Whether figures face as in the picture or as in the clip."""
    keep_original_sound: bool
    """Keeps the sound of the reference clip."""
    sound: bool
    """Makes sound along with the clip."""
