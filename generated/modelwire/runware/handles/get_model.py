# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import ContentModel
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_model import GetModelParams


class GetModelInput(TypedDict, total=False):
    """Parameters of GetModel, as a dictionary."""

    id: Required[str]


class GetModelCalls(Calls[CallT]):
    """Get Model: Gives one model of the catalogue."""

    if TYPE_CHECKING:
        params: type[GetModelParams]

    def __call__(
        self,
        *,
        id: str,
    ) -> CallT:
        """Get Model: Gives one model of the catalogue.

        Args:
            id: Name of the model in the catalogue, such as bfl-flux-2-dev.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class GetModel(GetModelCalls[DataResult[ContentModel | None]], Handle[DataResult[ContentModel | None]]):
    """Get Model: Gives one model of the catalogue."""


class AsyncGetModel(
    GetModelCalls[Awaited[DataResult[ContentModel | None]]], AsyncHandle[DataResult[ContentModel | None]]
):
    """Get Model: Gives one model of the catalogue."""
