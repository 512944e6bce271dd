# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from modelwire.aihubmix.inputs.claude_json_format import ClaudeJsonFormatInput, ClaudeJsonFormatObject


class ClaudeOutputObject:
    """Marks a `ClaudeOutput` in signatures, which need no Pydantic for it."""


class ClaudeOutputInput(TypedDict, total=False):
    """Effort and form of an answer."""

    effort: Literal["low", "medium", "high", "xhigh", "max"]
    """How hard to work."""
    format: ClaudeJsonFormatInput | ClaudeJsonFormatObject | None
    """Form of the answer."""
