# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class ToolNameObject:
    """Marks a `ToolName` in signatures, which need no Pydantic for it."""


class ToolNameInput(TypedDict, total=False):
    """A tool by its name."""

    name: Required[str]
    """Name of the tool."""
