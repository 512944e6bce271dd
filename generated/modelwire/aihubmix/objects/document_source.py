# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.document_source import DocumentSourceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class DocumentSource(Object, DocumentSourceObject):
    """Where a document is."""

    type: Literal["base64", "text", "content", "url", "file"] = Field(description="Kind of source.")
    media_type: str = Field(default=OMIT, description="Type of the document.")
    data: str = Field(default=OMIT, description="Its bytes as base64, or its text.")
    url: str = Field(default=OMIT, description="Link to it.")
    file_id: str = Field(default=OMIT, description="Id of an uploaded file.")
    content: str | list[dict[str, Any]] = Field(default=OMIT, description="Its content as blocks.")
