# Written by modelwire-codegen from specs/deepinfra/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.embedding_part import EmbeddingPartInput, EmbeddingPartObject
from modelwire_runtime.handle_kinds import AsyncEmbeddingHandle, EmbeddingCalls, EmbeddingHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.embedding import EmbeddingResult

if TYPE_CHECKING:
    from modelwire.deepinfra.params.text_embedding_512 import TextEmbedding512Params


class TextEmbedding512Input(TypedDict, total=False):
    """Parameters of TextEmbedding512, as a dictionary."""

    input: Required[str | Sequence[str | Sequence[EmbeddingPartInput | EmbeddingPartObject]]]
    input_type: Literal["query", "passage", "document"] | None
    encoding_format: Literal["float", "base64"]
    dimensions: int | None
    user: str
    service_tier: Literal["default", "priority", "flex", "auto", "standard_only"] | None
    fail_fast: bool


class TextEmbedding512Calls(EmbeddingCalls[CallT]):
    """Embeddings of 512 numbers: Turn texts into vectors."""

    if TYPE_CHECKING:
        params: type[TextEmbedding512Params]

    def __call__(
        self,
        *,
        input: str | Sequence[str | Sequence[EmbeddingPartInput | EmbeddingPartObject]],
        input_type: Literal["query", "passage", "document"] | None = OMIT,
        encoding_format: Literal["float", "base64"] = OMIT,
        dimensions: int | None = OMIT,
        user: str = OMIT,
        service_tier: Literal["default", "priority", "flex", "auto", "standard_only"] | None = OMIT,
        fail_fast: bool = OMIT,
    ) -> CallT:
        """Embeddings of 512 numbers: Turn texts into vectors.

        Args:
            input: Text, or a list of texts; for models that see, an item may be a list of parts.
            input_type: Role of the text, for models that treat questions and passages differently.
            encoding_format: How the vectors are written. The service's default is "float".
            dimensions: Length of the vectors. At least 32. The service's default is 512.
            user: Tag of the end user.
            service_tier: How urgent the request is; only some models know more than one tier.
            fail_fast: Answer with 429 at once instead of waiting for room. The service's default is false.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: sentence-transformers/clip-ViT-B-32, sentence-transformers/clip-ViT-B-32-multilingual-v1.
        https://docs.deepinfra.com
        """
        return self._run(locals())


class TextEmbedding512(TextEmbedding512Calls[EmbeddingResult], EmbeddingHandle[EmbeddingResult]):
    """Embeddings of 512 numbers: Turn texts into vectors."""


class AsyncTextEmbedding512(TextEmbedding512Calls[Awaited[EmbeddingResult]], AsyncEmbeddingHandle[EmbeddingResult]):
    """Embeddings of 512 numbers: Turn texts into vectors."""
