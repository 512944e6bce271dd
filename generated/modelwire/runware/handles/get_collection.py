# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import ContentCollection
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_collection import GetCollectionParams


class GetCollectionInput(TypedDict, total=False):
    """Parameters of GetCollection, as a dictionary."""

    id: Required[str]


class GetCollectionCalls(Calls[CallT]):
    """Get Collection: Gives one group of models, with the models."""

    if TYPE_CHECKING:
        params: type[GetCollectionParams]

    def __call__(
        self,
        *,
        id: str,
    ) -> CallT:
        """Get Collection: Gives one group of models, with the models.

        Args:
            id: Name of the collection, as list_collections gives it.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class GetCollection(
    GetCollectionCalls[DataResult[ContentCollection | None]], Handle[DataResult[ContentCollection | None]]
):
    """Get Collection: Gives one group of models, with the models."""


class AsyncGetCollection(
    GetCollectionCalls[Awaited[DataResult[ContentCollection | None]]], AsyncHandle[DataResult[ContentCollection | None]]
):
    """Get Collection: Gives one group of models, with the models."""
