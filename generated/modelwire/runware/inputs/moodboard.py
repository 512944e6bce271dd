# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class MoodboardObject:
    """Marks a `Moodboard` in signatures, which need no Pydantic for it."""


class MoodboardInput(TypedDict, total=False):
    """A moodboard and how strongly it guides."""

    id: Required[str]
    """Identifier of the moodboard."""
    strength: float
    """How strongly the moodboard guides the result."""
