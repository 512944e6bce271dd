# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from modelwire.aihubmix.inputs.gemini_part import GeminiPartInput, GeminiPartObject


class GeminiContentObject:
    """Marks a `GeminiContent` in signatures, which need no Pydantic for it."""


class GeminiContentInput(TypedDict, total=False):
    """One turn of a conversation."""

    role: Literal["user", "model"] | str
    """Who speaks. Known values: user, model; others are passed on."""
    parts: Sequence[GeminiPartInput | GeminiPartObject]
    """What is said and shown."""
