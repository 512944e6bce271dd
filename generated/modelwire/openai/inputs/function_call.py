# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class FunctionCallObject:
    """Marks a `FunctionCall` in signatures, which need no Pydantic for it."""


class FunctionCallInput(TypedDict, total=False):
    """A function and the arguments for it."""

    name: Required[str]
    """Function."""
    arguments: Required[str]
    """Arguments as JSON text."""
