# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class ClaudeJsonFormatObject:
    """Marks a `ClaudeJsonFormat` in signatures, which need no Pydantic for it."""


class ClaudeJsonFormatInput(TypedDict, total=False):
    """JSON that keeps to a schema."""

    type: Required[Literal["json_schema"]]
    """Kind of form."""
    schema_: Required[Mapping[str, Any]]
    """JSON Schema of the answer."""
