# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject


class TextBlockObject:
    """Marks a `TextBlock` in signatures, which need no Pydantic for it."""


class TextBlockInput(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    """Kind of block."""
    text: Required[str]
    """The text. At least 1 character."""
    citations: Sequence[Mapping[str, Any]] | None
    """What the text cites."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
