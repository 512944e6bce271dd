# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class IdeogramColorObject:
    """Marks a `IdeogramColor` in signatures, which need no Pydantic for it."""


class IdeogramColorInput(TypedDict, total=False):
    """A colour and how much it counts."""

    color_hex: Required[str]
    """Colour in hex."""
    color_weight: float
    """How much the colour counts."""
