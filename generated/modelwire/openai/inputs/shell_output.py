# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.shell_outcome import ShellOutcomeInput, ShellOutcomeObject


class ShellOutputObject:
    """Marks a `ShellOutput` in signatures, which need no Pydantic for it."""


class ShellOutputInput(TypedDict, total=False):
    """What one command wrote."""

    stdout: Required[str]
    """Its output."""
    stderr: Required[str]
    """Its complaints."""
    outcome: Required[ShellOutcomeInput | ShellOutcomeObject]
    """How it ended."""
