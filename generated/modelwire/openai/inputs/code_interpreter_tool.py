# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.code_container import CodeContainerInput, CodeContainerObject


class CodeInterpreterToolObject:
    """Marks a `CodeInterpreterTool` in signatures, which need no Pydantic for it."""


class CodeInterpreterToolInput(TypedDict, total=False):
    """Runs Python that the model writes."""

    type: Required[Literal["code_interpreter"]]
    """Kind of tool."""
    container: Required[str | CodeContainerInput | CodeContainerObject]
    """Container to run in: its id, or what a new one shall be."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Whether the model or a program of its may call it. At least 1 item."""
