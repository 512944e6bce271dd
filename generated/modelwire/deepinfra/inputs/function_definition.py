# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class FunctionDefinitionObject:
    """Marks a `FunctionDefinition` in signatures, which need no Pydantic for it."""


class FunctionDefinitionInput(TypedDict, total=False):
    """A function as the model shall see it."""

    name: Required[str]
    """Name of the function."""
    description: str | None
    """What it does and when to use it."""
    parameters: Mapping[str, Any] | None
    """JSON Schema of its arguments."""
