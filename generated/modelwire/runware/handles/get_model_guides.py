# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import ContentGuide
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_model_guides import GetModelGuidesParams


class GetModelGuidesInput(TypedDict, total=False):
    """Parameters of GetModelGuides, as a dictionary."""

    id: Required[str]


class GetModelGuidesCalls(Calls[CallT]):
    """Get Model Guides: Lists guides to a model."""

    if TYPE_CHECKING:
        params: type[GetModelGuidesParams]

    def __call__(
        self,
        *,
        id: str,
    ) -> CallT:
        """Get Model Guides: Lists guides to a model.

        Args:
            id: Name of the model in the catalogue, such as bfl-flux-2-dev.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class GetModelGuides(
    GetModelGuidesCalls[DataResult[tuple[ContentGuide, ...]]], Handle[DataResult[tuple[ContentGuide, ...]]]
):
    """Get Model Guides: Lists guides to a model."""


class AsyncGetModelGuides(
    GetModelGuidesCalls[Awaited[DataResult[tuple[ContentGuide, ...]]]],
    AsyncHandle[DataResult[tuple[ContentGuide, ...]]],
):
    """Get Model Guides: Lists guides to a model."""
