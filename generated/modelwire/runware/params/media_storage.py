# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.records import StoredMedia
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.data import DataResult


class MediaStorageParams(Params[DataResult[StoredMedia], DataResult[StoredMedia]]):
    """Media Storage: Stores media for later tasks, or deletes them."""

    model_id: ClassVar[str] = "media-storage"
    __docs__: ClassVar[str] = "https://runware.ai/docs/platform/media-storage"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("media", kind="file", forms=("url", "data_uri", "base64", "id")),
    )
    operation: Literal["upload", "delete"] = Field(description="Whether to store or delete.")
    media: MediaField = Field(description="Media to store, or the identifier of those to delete.")
