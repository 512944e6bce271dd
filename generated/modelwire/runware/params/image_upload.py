# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import UploadedImage
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.data import DataResult


class ImageUploadParams(Params[DataResult[UploadedImage], DataResult[UploadedImage]]):
    """Image Upload: Stores a picture for later tasks; media storage replaces it."""

    model_id: ClassVar[str] = "image-upload"
    __docs__: ClassVar[str] = "https://runware.ai/docs/platform/media-storage"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("image", kind="image", forms=("url", "data_uri", "base64")),
    )
    image: MediaField = Field(description="Picture to store.")
