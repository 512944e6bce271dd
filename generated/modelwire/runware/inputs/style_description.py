# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict


class StyleDescriptionObject:
    """Marks a `StyleDescription` in signatures, which need no Pydantic for it."""


class StyleDescriptionInput(TypedDict, total=False):
    """How the picture looks."""

    aesthetics: str
    """Mood and taste of the picture."""
    lighting: str
    """Light in the picture."""
    photo: str
    """Camera and lens of a photograph."""
    medium: str
    """What the picture is made with, such as photography or paint."""
    art_style: str
    """Style of a drawing or painting."""
    color_palette: Sequence[str]
    """Colours of the picture, in hex."""
