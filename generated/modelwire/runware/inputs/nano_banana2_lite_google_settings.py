# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class NanoBanana2LiteGoogleSettingsObject:
    """Marks a `NanoBanana2LiteGoogleSettings` in signatures, which need no Pydantic for it."""


class NanoBanana2LiteGoogleSettingsInput(TypedDict, total=False):
    """Settings of Nano Banana 2 Lite."""

    safety_tolerance: Literal["high", "medium", "low", "none", "off"]
    """How much the content filter lets pass. The service's default is "none"."""
