# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.runware.records import StoredMedia
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.media_storage import MediaStorageParams


class MediaStorageInput(TypedDict, total=False):
    """Parameters of MediaStorage, as a dictionary."""

    operation: Required[Literal["upload", "delete"]]
    media: Required[MediaInput]


class MediaStorageCalls(Calls[CallT]):
    """Media Storage: Stores media for later tasks, or deletes them."""

    if TYPE_CHECKING:
        params: type[MediaStorageParams]

    def __call__(
        self,
        *,
        operation: Literal["upload", "delete"],
        media: MediaInput,
    ) -> CallT:
        """Media Storage: Stores media for later tasks, or deletes them.

        Args:
            operation: Whether to store or delete.
            media: Media to store, or the identifier of those to delete.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/platform/media-storage
        """
        return self._run(locals())


class MediaStorage(MediaStorageCalls[DataResult[StoredMedia]], Handle[DataResult[StoredMedia]]):
    """Media Storage: Stores media for later tasks, or deletes them."""


class AsyncMediaStorage(MediaStorageCalls[Awaited[DataResult[StoredMedia]]], AsyncHandle[DataResult[StoredMedia]]):
    """Media Storage: Stores media for later tasks, or deletes them."""
