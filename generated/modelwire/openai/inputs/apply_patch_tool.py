# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required


class ApplyPatchToolObject:
    """Marks a `ApplyPatchTool` in signatures, which need no Pydantic for it."""


class ApplyPatchToolInput(TypedDict, total=False):
    """Asks you to make, change or delete files."""

    type: Required[Literal["apply_patch"]]
    """Kind of tool."""
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """Whether the model or a program of its may call it. At least 1 item."""
