# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class GeminiIntervalObject:
    """Marks a `GeminiInterval` in signatures, which need no Pydantic for it."""


class GeminiIntervalInput(TypedDict, total=False):
    """A stretch of time."""

    start_time: str
    """Begin."""
    end_time: str
    """End."""
