# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import ContentCreator
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_creator import GetCreatorParams


class GetCreatorInput(TypedDict, total=False):
    """Parameters of GetCreator, as a dictionary."""

    id: Required[str]


class GetCreatorCalls(Calls[CallT]):
    """Get Creator: Gives one maker of models, with its models."""

    if TYPE_CHECKING:
        params: type[GetCreatorParams]

    def __call__(
        self,
        *,
        id: str,
    ) -> CallT:
        """Get Creator: Gives one maker of models, with its models.

        Args:
            id: Name of the maker, such as google.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class GetCreator(GetCreatorCalls[DataResult[ContentCreator | None]], Handle[DataResult[ContentCreator | None]]):
    """Get Creator: Gives one maker of models, with its models."""


class AsyncGetCreator(
    GetCreatorCalls[Awaited[DataResult[ContentCreator | None]]], AsyncHandle[DataResult[ContentCreator | None]]
):
    """Get Creator: Gives one maker of models, with its models."""
