# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict


class GeminiFunctionResponseObject:
    """Marks a `GeminiFunctionResponse` in signatures, which need no Pydantic for it."""


class GeminiFunctionResponseInput(TypedDict, total=False):
    """What a function returned."""

    id: str
    """Call that this answers."""
    name: str
    """Function."""
    response: Mapping[str, Any]
    """What it returned."""
    parts: Sequence[Mapping[str, Any]]
    """Files that it returned."""
    will_continue: bool
    """More will follow."""
    scheduling: Literal["SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"]
    """When the model shall take it up."""
