# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class FunctionObject:
    """Marks a `Function` in signatures, which need no Pydantic for it."""


class FunctionInput(TypedDict, total=False):
    """A function as the model shall see it."""

    name: Required[str]
    """Name of the function."""
    description: str
    """What it does and when to use it."""
    parameters: Mapping[str, Any]
    """JSON Schema of its arguments."""
