# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class FontSampleObject:
    """Marks a `FontSample` in signatures, which need no Pydantic for it."""


class FontSampleInput(TypedDict, total=False):
    """A font for words in the picture."""

    url: str
    """Address of the font file."""
    text: str
    """Words to draw in this font."""
