# Written by modelwire-codegen from specs/deepinfra/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handle_kinds import AsyncEmbeddingHandle, EmbeddingCalls, EmbeddingHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.embedding import EmbeddingResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.native_embedding import NativeEmbeddingParams


class NativeEmbeddingInput(TypedDict, total=False):
    """Parameters of NativeEmbedding, as a dictionary."""

    inputs: Required[Sequence[str]]
    normalize: bool
    image: MediaInput
    webhook: str


class NativeEmbeddingCalls(EmbeddingCalls[CallT]):
    """Embeddings, the service's own call: Turn texts into vectors, and hear what that cost."""

    if TYPE_CHECKING:
        params: type[NativeEmbeddingParams]

    def __call__(
        self,
        *,
        inputs: Sequence[str],
        normalize: bool = OMIT,
        image: MediaInput = OMIT,
        webhook: str = OMIT,
    ) -> CallT:
        """Embeddings, the service's own call: Turn texts into vectors, and hear what that cost.

        Args:
            inputs: Texts to turn into vectors. 1 to 1024 items.
            normalize: Scale the vectors to length 1. The service's default is false.
            image: Picture to turn into a vector, for models that see.
            webhook: Address that the result is sent to; the reply then comes at once and says that the work is queued.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: BAAI/bge-base-en-v1.5, BAAI/bge-large-en-v1.5, BAAI/bge-m3, intfloat/e5-base-v2, intfloat/e5-large-v2,
        intfloat/multilingual-e5-large, sentence-transformers/all-MiniLM-L12-v2, sentence-transformers/all-MiniLM-L6-v2
        and 8 more.
        https://docs.deepinfra.com
        """
        return self._run(locals())


class NativeEmbedding(NativeEmbeddingCalls[EmbeddingResult], EmbeddingHandle[EmbeddingResult]):
    """Embeddings, the service's own call: Turn texts into vectors, and hear what that cost."""


class AsyncNativeEmbedding(NativeEmbeddingCalls[Awaited[EmbeddingResult]], AsyncEmbeddingHandle[EmbeddingResult]):
    """Embeddings, the service's own call: Turn texts into vectors, and hear what that cost."""
