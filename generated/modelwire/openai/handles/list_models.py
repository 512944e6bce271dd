# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from modelwire.openai.records import ModelList
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.list_models import ListModelsParams


class ListModelsInput(TypedDict, total=False):
    """Parameters of ListModels, as a dictionary."""


class ListModelsCalls(Calls[CallT]):
    """List Models: Lists the models that the key may use."""

    if TYPE_CHECKING:
        params: type[ListModelsParams]

    def __call__(
        self,
    ) -> CallT:
        """List Models: Lists the models that the key may use.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/models
        """
        return self._run(locals())


class ListModels(ListModelsCalls[DataResult[ModelList]], Handle[DataResult[ModelList]]):
    """List Models: Lists the models that the key may use."""


class AsyncListModels(ListModelsCalls[Awaited[DataResult[ModelList]]], AsyncHandle[DataResult[ModelList]]):
    """List Models: Lists the models that the key may use."""
