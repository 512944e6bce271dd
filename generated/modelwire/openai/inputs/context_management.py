# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ContextManagementObject:
    """Marks a `ContextManagement` in signatures, which need no Pydantic for it."""


class ContextManagementInput(TypedDict, total=False):
    """When to shorten what came before."""

    type: Required[Literal["compaction"] | str]
    """What to do. Known values: compaction; others are passed on."""
    compact_threshold: int | None
    """Length from which on to do it. At least 1000 tokens."""
