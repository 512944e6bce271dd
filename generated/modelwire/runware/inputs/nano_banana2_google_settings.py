# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class NanoBanana2GoogleSettingsObject:
    """Marks a `NanoBanana2GoogleSettings` in signatures, which need no Pydantic for it."""


class NanoBanana2GoogleSettingsInput(TypedDict, total=False):
    """Settings of Nano Banana 2."""

    image_search: bool
    """Lets the model look pictures up on the web."""
    safety_tolerance: Literal["high", "medium", "low", "none", "off"]
    """How much the content filter lets pass. The service's default is "none"."""
    web_search: bool
    """Lets the model search the web."""
