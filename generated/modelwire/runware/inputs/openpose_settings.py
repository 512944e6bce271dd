# Written by modelwire-codegen from specs/runware/models/controlnet_preprocessors.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class OpenposeSettingsObject:
    """Marks a `OpenposeSettings` in signatures, which need no Pydantic for it."""


class OpenposeSettingsInput(TypedDict, total=False):
    """What of a pose is drawn."""

    include_hands_and_face_open_pose: bool
    """Draws hands and faces too. The service's default is false."""
