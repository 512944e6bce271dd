# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required


class RgbColorObject:
    """Marks a `RgbColor` in signatures, which need no Pydantic for it."""


class RgbColorInput(TypedDict, total=False):
    """A colour by its parts."""

    rgb: Required[Sequence[int]]
    """Red, green and blue."""
