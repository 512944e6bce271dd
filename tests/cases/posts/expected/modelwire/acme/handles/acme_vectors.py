# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handle_kinds import AsyncEmbeddingHandle, EmbeddingCalls, EmbeddingHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.embedding import EmbeddingResult

if TYPE_CHECKING:
    from modelwire.acme.params.acme_vectors import AcmeVectorsParams


class AcmeVectorsInput(TypedDict, total=False):
    """Parameters of AcmeVectors, as a dictionary."""

    input: Required[str | Sequence[str]]
    dimensions: int


class AcmeVectorsCalls(EmbeddingCalls[CallT]):
    """Vectors: Gives vectors."""

    if TYPE_CHECKING:
        params: type[AcmeVectorsParams]

    def __call__(
        self,
        *,
        input: str | Sequence[str],
        dimensions: int = OMIT,
    ) -> CallT:
        """Vectors: Gives vectors.

        Args:
            input: Text or texts.
            dimensions: Length of a vector. At least 1.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class AcmeVectors(AcmeVectorsCalls[EmbeddingResult], EmbeddingHandle[EmbeddingResult]):
    """Vectors: Gives vectors."""


class AsyncAcmeVectors(AcmeVectorsCalls[Awaited[EmbeddingResult]], AsyncEmbeddingHandle[EmbeddingResult]):
    """Vectors: Gives vectors."""
