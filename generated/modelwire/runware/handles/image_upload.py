# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import UploadedImage
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.image_upload import ImageUploadParams


class ImageUploadInput(TypedDict, total=False):
    """Parameters of ImageUpload, as a dictionary."""

    image: Required[MediaInput]


class ImageUploadCalls(Calls[CallT]):
    """Image Upload: Stores a picture for later tasks; media storage replaces it."""

    if TYPE_CHECKING:
        params: type[ImageUploadParams]

    def __call__(
        self,
        *,
        image: MediaInput,
    ) -> CallT:
        """Image Upload: Stores a picture for later tasks; media storage replaces it.

        Args:
            image: Picture to store.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Deprecated; use media-storage.
        https://runware.ai/docs/platform/media-storage
        """
        return self._run(locals())


class ImageUpload(ImageUploadCalls[DataResult[UploadedImage]], Handle[DataResult[UploadedImage]]):
    """Image Upload: Stores a picture for later tasks; media storage replaces it."""


class AsyncImageUpload(ImageUploadCalls[Awaited[DataResult[UploadedImage]]], AsyncHandle[DataResult[UploadedImage]]):
    """Image Upload: Stores a picture for later tasks; media storage replaces it."""
