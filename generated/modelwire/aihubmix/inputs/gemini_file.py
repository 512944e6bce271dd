# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class GeminiFileObject:
    """Marks a `GeminiFile` in signatures, which need no Pydantic for it."""


class GeminiFileInput(TypedDict, total=False):
    """A file by its address."""

    mime_type: str
    """Type of the file."""
    file_uri: str
    """Address of the file."""
