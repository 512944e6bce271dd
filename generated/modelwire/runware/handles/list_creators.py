# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from modelwire.runware.records import ContentCreator
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.list_creators import ListCreatorsParams


class ListCreatorsInput(TypedDict, total=False):
    """Parameters of ListCreators, as a dictionary."""


class ListCreatorsCalls(Calls[CallT]):
    """List Creators: Lists the makers of models, with their models."""

    if TYPE_CHECKING:
        params: type[ListCreatorsParams]

    def __call__(
        self,
    ) -> CallT:
        """List Creators: Lists the makers of models, with their models.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class ListCreators(
    ListCreatorsCalls[DataResult[tuple[ContentCreator, ...]]], Handle[DataResult[tuple[ContentCreator, ...]]]
):
    """List Creators: Lists the makers of models, with their models."""


class AsyncListCreators(
    ListCreatorsCalls[Awaited[DataResult[tuple[ContentCreator, ...]]]],
    AsyncHandle[DataResult[tuple[ContentCreator, ...]]],
):
    """List Creators: Lists the makers of models, with their models."""
