# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class CustomCallObject:
    """Marks a `CustomCall` in signatures, which need no Pydantic for it."""


class CustomCallInput(TypedDict, total=False):
    """A custom tool and the text for it."""

    name: Required[str]
    """Tool."""
    input: Required[str]
    """What the model wrote for it."""
