# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from modelwire.runware.records import ContentCollection
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.list_collections import ListCollectionsParams


class ListCollectionsInput(TypedDict, total=False):
    """Parameters of ListCollections, as a dictionary."""

    category: Literal["image", "video", "audio", "text", "3d"] | str


class ListCollectionsCalls(Calls[CallT]):
    """List Collections: Lists groups of models, with the models."""

    if TYPE_CHECKING:
        params: type[ListCollectionsParams]

    def __call__(
        self,
        *,
        category: Literal["image", "video", "audio", "text", "3d"] | str = OMIT,
    ) -> CallT:
        """List Collections: Lists groups of models, with the models.

        Args:
            category: Kind of model. Known values: image, video, audio, text, 3d; others are passed on.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class ListCollections(
    ListCollectionsCalls[DataResult[tuple[ContentCollection, ...]]], Handle[DataResult[tuple[ContentCollection, ...]]]
):
    """List Collections: Lists groups of models, with the models."""


class AsyncListCollections(
    ListCollectionsCalls[Awaited[DataResult[tuple[ContentCollection, ...]]]],
    AsyncHandle[DataResult[tuple[ContentCollection, ...]]],
):
    """List Collections: Lists groups of models, with the models."""
