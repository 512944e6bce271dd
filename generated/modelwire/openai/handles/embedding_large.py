# Written by modelwire-codegen from specs/openai/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handle_kinds import AsyncEmbeddingHandle, EmbeddingCalls, EmbeddingHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.embedding import EmbeddingResult

if TYPE_CHECKING:
    from modelwire.openai.params.embedding_large import EmbeddingLargeParams


class EmbeddingLargeInput(TypedDict, total=False):
    """Parameters of EmbeddingLarge, as a dictionary."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    encoding_format: Literal["float", "base64"]
    user: str
    dimensions: int


class EmbeddingLargeCalls(EmbeddingCalls[CallT]):
    """Embedding of up to 3072 dimensions: Turn texts into vectors."""

    if TYPE_CHECKING:
        params: type[EmbeddingLargeParams]

    def __call__(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        encoding_format: Literal["float", "base64"] = OMIT,
        user: str = OMIT,
        dimensions: int = OMIT,
    ) -> CallT:
        """Embedding of up to 3072 dimensions: Turn texts into vectors.

        Args:
            input: Text to embed, or several, or their tokens.
            encoding_format: How the numbers travel. The service's default is "float".
            user: Tag of the end user.
            dimensions: Length of a vector. 1 to 3072. The service's default is 3072.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/models/text-embedding-3-large
        """
        return self._run(locals())


class EmbeddingLarge(EmbeddingLargeCalls[EmbeddingResult], EmbeddingHandle[EmbeddingResult]):
    """Embedding of up to 3072 dimensions: Turn texts into vectors."""


class AsyncEmbeddingLarge(EmbeddingLargeCalls[Awaited[EmbeddingResult]], AsyncEmbeddingHandle[EmbeddingResult]):
    """Embedding of up to 3072 dimensions: Turn texts into vectors."""
