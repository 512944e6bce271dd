# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class LocalShellCallOutputObject:
    """Marks a `LocalShellCallOutput` in signatures, which need no Pydantic for it."""


class LocalShellCallOutputInput(TypedDict, total=False):
    """What a command of the local shell wrote.

    Rules:
    - call_id or id is set."""

    type: Required[Literal["local_shell_call_output"]]
    """Kind of item."""
    output: Required[str]
    """What it wrote, mostly JSON."""
    call_id: str
    """Call that this answers."""
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it got."""
