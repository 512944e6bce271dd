# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class CompactionTriggerObject:
    """Marks a `CompactionTrigger` in signatures, which need no Pydantic for it."""


class CompactionTriggerInput(TypedDict, total=False):
    """Asks for what came before to be shortened."""

    type: Required[Literal["compaction_trigger"]]
    """Kind of item."""
