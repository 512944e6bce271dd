# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class GeminiBlobObject:
    """Marks a `GeminiBlob` in signatures, which need no Pydantic for it."""


class GeminiBlobInput(TypedDict, total=False):
    """The bytes of a file."""

    mime_type: str
    """Type of the file."""
    data: MediaInput
    """The bytes."""
