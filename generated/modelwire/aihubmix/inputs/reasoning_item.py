# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.reasoning_text import ReasoningTextInput, ReasoningTextObject
from modelwire.aihubmix.inputs.summary_text import SummaryTextInput, SummaryTextObject


class ReasoningItemObject:
    """Marks a `ReasoningItem` in signatures, which need no Pydantic for it."""


class ReasoningItemInput(TypedDict, total=False):
    """Reasoning of an earlier turn."""

    type: Required[Literal["reasoning"]]
    """Kind of item."""
    id: Required[str]
    """Id of the item."""
    summary: Required[Sequence[SummaryTextInput | SummaryTextObject]]
    """What the model thought in short."""
    encrypted_content: str | None
    """The reasoning, sealed; ask for it with include when nothing is stored."""
    content: Sequence[ReasoningTextInput | ReasoningTextObject]
    """The reasoning, where it is shown."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far it got."""
