# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class Ltx25FastSettingsObject:
    """Marks a `Ltx25FastSettings` in signatures, which need no Pydantic for it."""


class Ltx25FastSettingsInput(TypedDict, total=False):
    """Settings of LTX-2.5 Fast."""

    audio: bool
    """Makes a soundtrack along with the clip."""
    camera_movement: Literal[
        "dolly_in", "dolly_out", "dolly_left", "dolly_right", "jib_up", "jib_down", "static", "focus_shift"
    ]
    """How the camera moves."""
