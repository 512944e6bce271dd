# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class CompactionItemObject:
    """Marks a `CompactionItem` in signatures, which need no Pydantic for it."""


class CompactionItemInput(TypedDict, total=False):
    """What came before, shortened and sealed by the service."""

    type: Required[Literal["compaction"]]
    """Kind of item."""
    encrypted_content: Required[str]
    """The sealed content."""
    id: str | None
    """Id of the item."""
