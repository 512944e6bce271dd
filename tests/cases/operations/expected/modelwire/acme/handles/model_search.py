# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from modelwire.acme.records import SearchAnswer
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.acme.params.model_search import ModelSearchParams


class ModelSearchInput(TypedDict, total=False):
    """Parameters of ModelSearch, as a dictionary."""

    search: str


class ModelSearchCalls(Calls[CallT]):
    """Model search: Find models."""

    if TYPE_CHECKING:
        params: type[ModelSearchParams]

    def __call__(
        self,
        *,
        search: str = OMIT,
    ) -> CallT:
        """Model search: Find models.

        Args:
            search: Words to look for.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class ModelSearch(ModelSearchCalls[DataResult[SearchAnswer]], Handle[DataResult[SearchAnswer]]):
    """Model search: Find models."""


class AsyncModelSearch(ModelSearchCalls[Awaited[DataResult[SearchAnswer]]], AsyncHandle[DataResult[SearchAnswer]]):
    """Model search: Find models."""
