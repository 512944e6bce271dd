# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ThinkingBudgetObject:
    """Marks a `ThinkingBudget` in signatures, which need no Pydantic for it."""


class ThinkingBudgetInput(TypedDict, total=False):
    """Think within a number of tokens."""

    type: Required[Literal["enabled"]]
    """How to think."""
    budget_tokens: Required[int]
    """Most tokens to think. At least 1024 tokens."""
    display: str
    """How much of it to show."""
