# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class CodeInterpreterObject:
    """Marks a `CodeInterpreter` in signatures, which need no Pydantic for it."""


class CodeInterpreterInput(TypedDict, total=False):
    """Runs Python that the model writes."""

    type: Required[Literal["code_interpreter"]]
    """Kind of tool."""
    container: Required[str | Mapping[str, Any]]
    """Container to run in: its id, or what a new one shall be, as type and file_ids."""
