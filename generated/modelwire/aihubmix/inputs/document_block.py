# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject
from modelwire.aihubmix.inputs.document_source import DocumentSourceInput, DocumentSourceObject


class DocumentBlockObject:
    """Marks a `DocumentBlock` in signatures, which need no Pydantic for it."""


class DocumentBlockInput(TypedDict, total=False):
    """A document, such as a PDF."""

    type: Required[Literal["document"]]
    """Kind of block."""
    source: Required[DocumentSourceInput | DocumentSourceObject]
    """Where the document is."""
    title: str | None
    """Title of the document."""
    context: str | None
    """What the model shall know about it."""
    citations: Mapping[str, Any] | None
    """Whether the answer may cite it, as enabled."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
