# Written by modelwire-codegen from specs/common/prompt.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class PointObject:
    """Marks a `Point` in signatures, which need no Pydantic for it."""


class PointInput(TypedDict, total=False):
    """A spot in the picture."""

    x: Required[int]
    """From the left. At least 0 px."""
    y: Required[int]
    """From the top. At least 0 px."""
