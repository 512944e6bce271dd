# Written by modelwire-codegen from specs/common/tree.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required


class TreeObject:
    """Marks a `Tree` in signatures, which need no Pydantic for it."""


class TreeInput(TypedDict, total=False):
    """A thing that holds its like."""

    name: Required[str]
    """What it is called."""
    parts: "Sequence[TreeInput | TreeObject]"
    """What it holds. At most 2 items."""
