# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ShellOutcomeObject:
    """Marks a `ShellOutcome` in signatures, which need no Pydantic for it."""


class ShellOutcomeInput(TypedDict, total=False):
    """How a command ended.

    Rules:
    - If type is "exit": exit_code is set."""

    type: Required[Literal["exit", "timeout"]]
    """By itself, or because time ran out."""
    exit_code: int
    """Its exit code."""
