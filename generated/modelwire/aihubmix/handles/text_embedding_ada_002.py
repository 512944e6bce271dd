# Written by modelwire-codegen from specs/aihubmix/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handle_kinds import AsyncEmbeddingHandle, EmbeddingCalls, EmbeddingHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.embedding import EmbeddingResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.text_embedding_ada_002 import TextEmbeddingAda002Params


class TextEmbeddingAda002Input(TypedDict, total=False):
    """Parameters of TextEmbeddingAda002, as a dictionary."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    encoding_format: Literal["float", "base64"]
    user: str


class TextEmbeddingAda002Calls(EmbeddingCalls[CallT]):
    """Text Embedding Ada 002: Vectors of 1,536 numbers, the oldest of the three."""

    if TYPE_CHECKING:
        params: type[TextEmbeddingAda002Params]

    def __call__(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        encoding_format: Literal["float", "base64"] = OMIT,
        user: str = OMIT,
    ) -> CallT:
        """Text Embedding Ada 002: Vectors of 1,536 numbers, the oldest of the three.

        Args:
            input: Text to embed, or several, or their tokens.
            encoding_format: How the numbers travel. The service's default is "float".
            user: Tag of the end user.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class TextEmbeddingAda002(TextEmbeddingAda002Calls[EmbeddingResult], EmbeddingHandle[EmbeddingResult]):
    """Text Embedding Ada 002: Vectors of 1,536 numbers, the oldest of the three."""


class AsyncTextEmbeddingAda002(
    TextEmbeddingAda002Calls[Awaited[EmbeddingResult]], AsyncEmbeddingHandle[EmbeddingResult]
):
    """Text Embedding Ada 002: Vectors of 1,536 numbers, the oldest of the three."""
