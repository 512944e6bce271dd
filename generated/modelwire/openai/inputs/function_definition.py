# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class FunctionDefinitionObject:
    """Marks a `FunctionDefinition` in signatures, which need no Pydantic for it."""


class FunctionDefinitionInput(TypedDict, total=False):
    """A function as the model shall see it."""

    name: Required[str]
    """Name by which the model asks for it."""
    description: str
    """What it does and when to use it."""
    parameters: Mapping[str, Any]
    """JSON Schema of its arguments."""
    strict: bool | None
    """Hold the arguments to the schema. The service's default is false."""
