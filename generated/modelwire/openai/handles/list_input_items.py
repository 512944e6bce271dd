# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.records import ItemList
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.list_input_items import ListInputItemsParams


class ListInputItemsInput(TypedDict, total=False):
    """Parameters of ListInputItems, as a dictionary."""

    response_id: Required[str]
    limit: int
    order: Literal["asc", "desc"]
    after: str
    include: Sequence[str]


class ListInputItemsCalls(Calls[CallT]):
    """List Input Items: Lists what a response was asked."""

    if TYPE_CHECKING:
        params: type[ListInputItemsParams]

    def __call__(
        self,
        *,
        response_id: str,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        after: str = OMIT,
        include: Sequence[str] = OMIT,
    ) -> CallT:
        """List Input Items: Lists what a response was asked.

        Args:
            response_id: Id of the response.
            limit: Most items to give. 1 to 100. The service's default is 20.
            order: Oldest or newest first. The service's default is "desc".
            after: Item after which to go on.
            include: What else they shall hold.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/conversation-state
        """
        return self._run(locals())


class ListInputItems(ListInputItemsCalls[DataResult[ItemList]], Handle[DataResult[ItemList]]):
    """List Input Items: Lists what a response was asked."""


class AsyncListInputItems(ListInputItemsCalls[Awaited[DataResult[ItemList]]], AsyncHandle[DataResult[ItemList]]):
    """List Input Items: Lists what a response was asked."""
