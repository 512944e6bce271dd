# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class LocalShellToolObject:
    """Marks a `LocalShellTool` in signatures, which need no Pydantic for it."""


class LocalShellToolInput(TypedDict, total=False):
    """Asks you to run commands; for Codex models."""

    type: Required[Literal["local_shell"]]
    """Kind of tool."""
