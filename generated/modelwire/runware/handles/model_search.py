# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from modelwire.runware.records import ModelSearchPage
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.model_search import ModelSearchParams


class ModelSearchInput(TypedDict, total=False):
    """Parameters of ModelSearch, as a dictionary."""

    search: str
    source: Literal["official", "community"]
    category: Literal["checkpoint", "lora", "lycoris", "vae", "embeddings"]
    architecture: str
    capabilities: Sequence[str]
    visibility: Literal["public", "private", "favorite", "owned"]
    limit: int
    offset: int
    sort: Literal[
        "_score",
        "popularity",
        "-popularity",
        "name",
        "-name",
        "addedUnixTimestamp",
        "-addedUnixTimestamp",
        "updatedDateUnixTimestamp",
        "-updatedDateUnixTimestamp",
    ]


class ModelSearchCalls(Calls[CallT]):
    """Model Search: Searches the models that the account can use."""

    if TYPE_CHECKING:
        params: type[ModelSearchParams]

    def __call__(
        self,
        *,
        search: str = OMIT,
        source: Literal["official", "community"] = OMIT,
        category: Literal["checkpoint", "lora", "lycoris", "vae", "embeddings"] = OMIT,
        architecture: str = OMIT,
        capabilities: Sequence[str] = OMIT,
        visibility: Literal["public", "private", "favorite", "owned"] = OMIT,
        limit: int = OMIT,
        offset: int = OMIT,
        sort: Literal[
            "_score",
            "popularity",
            "-popularity",
            "name",
            "-name",
            "addedUnixTimestamp",
            "-addedUnixTimestamp",
            "updatedDateUnixTimestamp",
            "-updatedDateUnixTimestamp",
        ] = OMIT,
    ) -> CallT:
        """Model Search: Searches the models that the account can use.

        Args:
            search: Words to search for.
            source: Which part of the catalogue is searched.
            category: Kind of model.
            architecture: Architecture of the model.
            capabilities: What the model must be able to do.
            visibility: Whose models to search.
            limit: Most results to give.
            offset: How many results to skip.
            sort: Order of the results.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/platform/model-search
        """
        return self._run(locals())


class ModelSearch(ModelSearchCalls[DataResult[ModelSearchPage]], Handle[DataResult[ModelSearchPage]]):
    """Model Search: Searches the models that the account can use."""


class AsyncModelSearch(
    ModelSearchCalls[Awaited[DataResult[ModelSearchPage]]], AsyncHandle[DataResult[ModelSearchPage]]
):
    """Model Search: Searches the models that the account can use."""
