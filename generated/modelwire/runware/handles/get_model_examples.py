# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import ContentExample
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.get_model_examples import GetModelExamplesParams


class GetModelExamplesInput(TypedDict, total=False):
    """Parameters of GetModelExamples, as a dictionary."""

    id: Required[str]
    capability: str


class GetModelExamplesCalls(Calls[CallT]):
    """Get Model Examples: Lists sample calls of a model and their results."""

    if TYPE_CHECKING:
        params: type[GetModelExamplesParams]

    def __call__(
        self,
        *,
        id: str,
        capability: str = OMIT,
    ) -> CallT:
        """Get Model Examples: Lists sample calls of a model and their results.

        Args:
            id: Name of the model in the catalogue, such as bfl-flux-2-dev.
            capability: Capability that the model must have.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class GetModelExamples(
    GetModelExamplesCalls[DataResult[tuple[ContentExample, ...]]], Handle[DataResult[tuple[ContentExample, ...]]]
):
    """Get Model Examples: Lists sample calls of a model and their results."""


class AsyncGetModelExamples(
    GetModelExamplesCalls[Awaited[DataResult[tuple[ContentExample, ...]]]],
    AsyncHandle[DataResult[tuple[ContentExample, ...]]],
):
    """Get Model Examples: Lists sample calls of a model and their results."""
