# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict


class GeminiFunctionCallObject:
    """Marks a `GeminiFunctionCall` in signatures, which need no Pydantic for it."""


class GeminiFunctionCallInput(TypedDict, total=False):
    """A call of a function that the model asked for."""

    id: str
    """Id of the call."""
    name: str
    """Function."""
    args: Mapping[str, Any]
    """Arguments."""
