# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class DocumentSourceObject:
    """Marks a `DocumentSource` in signatures, which need no Pydantic for it."""


class DocumentSourceInput(TypedDict, total=False):
    """Where a document is."""

    type: Required[Literal["base64", "text", "content", "url", "file"]]
    """Kind of source."""
    media_type: str
    """Type of the document."""
    data: str
    """Its bytes as base64, or its text."""
    url: str
    """Link to it."""
    file_id: str
    """Id of an uploaded file."""
    content: str | Sequence[Mapping[str, Any]]
    """Its content as blocks."""
