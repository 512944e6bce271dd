# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from modelwire.runware.records import ContentModel
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.list_models import ListModelsParams


class ListModelsInput(TypedDict, total=False):
    """Parameters of ListModels, as a dictionary."""

    search: str
    capability: str
    category: Literal["image", "video", "audio", "text", "3d"] | str
    creator: str
    status: Literal["live", "deprecated", "coming-soon", "compatible-only"] | str
    sort: Literal["weight", "releasedAt", "name", "creator", "popularity", "newest", "alpha"] | str
    order: Literal["asc", "desc"] | str
    limit: int
    offset: int


class ListModelsCalls(Calls[CallT]):
    """List Models: Lists the models of the catalogue, filtered, sorted or in pages."""

    if TYPE_CHECKING:
        params: type[ListModelsParams]

    def __call__(
        self,
        *,
        search: str = OMIT,
        capability: str = OMIT,
        category: Literal["image", "video", "audio", "text", "3d"] | str = OMIT,
        creator: str = OMIT,
        status: Literal["live", "deprecated", "coming-soon", "compatible-only"] | str = OMIT,
        sort: Literal["weight", "releasedAt", "name", "creator", "popularity", "newest", "alpha"] | str = OMIT,
        order: Literal["asc", "desc"] | str = OMIT,
        limit: int = OMIT,
        offset: int = OMIT,
    ) -> CallT:
        """List Models: Lists the models of the catalogue, filtered, sorted or in pages.

        Args:
            search: Words to search for.
            capability: Capability that the model must have.
            category: Kind of model. Known values: image, video, audio, text, 3d; others are passed on.
            creator: Maker of the model.
            status: State that the model must be in. Known values: live, deprecated, coming-soon, compatible-only;
                others are passed on.
            sort: Order of the results. Known values: weight, releasedAt, name, creator, popularity, newest, alpha;
                others are passed on.
            order: Whether to sort upwards or downwards. Known values: asc, desc; others are passed on.
            limit: Most results to give.
            offset: How many results to skip.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class ListModels(ListModelsCalls[DataResult[tuple[ContentModel, ...]]], Handle[DataResult[tuple[ContentModel, ...]]]):
    """List Models: Lists the models of the catalogue, filtered, sorted or in pages."""


class AsyncListModels(
    ListModelsCalls[Awaited[DataResult[tuple[ContentModel, ...]]]], AsyncHandle[DataResult[tuple[ContentModel, ...]]]
):
    """List Models: Lists the models of the catalogue, filtered, sorted or in pages."""
