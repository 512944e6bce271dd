# Written by modelwire-codegen from specs/aihubmix/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handle_kinds import AsyncEmbeddingHandle, EmbeddingCalls, EmbeddingHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.embedding import EmbeddingResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.text_embedding_3_large import TextEmbedding3LargeParams


class TextEmbedding3LargeInput(TypedDict, total=False):
    """Parameters of TextEmbedding3Large, as a dictionary."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    encoding_format: Literal["float", "base64"]
    user: str
    dimensions: int


class TextEmbedding3LargeCalls(EmbeddingCalls[CallT]):
    """Text Embedding 3 Large: Vectors of up to 3,072 numbers, the best of the three."""

    if TYPE_CHECKING:
        params: type[TextEmbedding3LargeParams]

    def __call__(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        encoding_format: Literal["float", "base64"] = OMIT,
        user: str = OMIT,
        dimensions: int = OMIT,
    ) -> CallT:
        """Text Embedding 3 Large: Vectors of up to 3,072 numbers, the best of the three.

        Args:
            input: Text to embed, or several, or their tokens.
            encoding_format: How the numbers travel. The service's default is "float".
            user: Tag of the end user.
            dimensions: Length of a vector. 1 to 3072. The service's default is 3072.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class TextEmbedding3Large(TextEmbedding3LargeCalls[EmbeddingResult], EmbeddingHandle[EmbeddingResult]):
    """Text Embedding 3 Large: Vectors of up to 3,072 numbers, the best of the three."""


class AsyncTextEmbedding3Large(
    TextEmbedding3LargeCalls[Awaited[EmbeddingResult]], AsyncEmbeddingHandle[EmbeddingResult]
):
    """Text Embedding 3 Large: Vectors of up to 3,072 numbers, the best of the three."""
