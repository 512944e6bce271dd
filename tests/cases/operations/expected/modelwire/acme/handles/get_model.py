# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.acme.records import ListedModel
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.acme.params.get_model import GetModelParams


class GetModelInput(TypedDict, total=False):
    """Parameters of GetModel, as a dictionary."""

    id: Required[str]


class GetModelCalls(Calls[CallT]):
    """One model: Read a model's page."""

    if TYPE_CHECKING:
        params: type[GetModelParams]

    def __call__(
        self,
        *,
        id: str,
    ) -> CallT:
        """One model: Read a model's page.

        Args:
            id: Name of the model.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class GetModel(GetModelCalls[DataResult[ListedModel | None]], Handle[DataResult[ListedModel | None]]):
    """One model: Read a model's page."""


class AsyncGetModel(
    GetModelCalls[Awaited[DataResult[ListedModel | None]]], AsyncHandle[DataResult[ListedModel | None]]
):
    """One model: Read a model's page."""
