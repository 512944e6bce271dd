# Written by modelwire-codegen from specs/openai/shared/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class FileExpirationObject:
    """Marks a `FileExpiration` in signatures, which need no Pydantic for it."""


class FileExpirationInput(TypedDict, total=False):
    """When a file dies."""

    anchor: Required[Literal["created_at"]]
    """From when time is counted."""
    seconds: Required[int]
    """Time that it has. 3600 to 2592000 s."""
