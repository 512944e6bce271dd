# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class Seedance25SettingsObject:
    """Marks a `Seedance25Settings` in signatures, which need no Pydantic for it."""


class Seedance25SettingsInput(TypedDict, total=False):
    """Settings of Seedance 2.5."""

    audio: bool
    """Makes a soundtrack along with the clip. The service's default is true."""
    operation: Literal["edit", "extend"]
    """Whether the source clip is changed or continued."""
