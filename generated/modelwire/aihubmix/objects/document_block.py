# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.document_block import DocumentBlockObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire.aihubmix.objects.document_source import DocumentSource
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class DocumentBlock(Object, DocumentBlockObject):
    """A document, such as a PDF."""

    type: Literal["document"] = Field(description="Kind of block.")
    source: DocumentSource = Field(description="Where the document is.")
    title: str | None = Field(default=OMIT, description="Title of the document.")
    context: str | None = Field(default=OMIT, description="What the model shall know about it.")
    citations: dict[str, Any] | None = Field(default=OMIT, description="Whether the answer may cite it, as enabled.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
