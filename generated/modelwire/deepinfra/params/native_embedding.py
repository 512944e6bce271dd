# Written by modelwire-codegen from specs/deepinfra/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.embedding import EmbeddingResult


class NativeEmbeddingParams(Params[EmbeddingResult, EmbeddingResult]):
    """Embeddings, the service's own call: Turn texts into vectors, and hear what that cost."""

    __docs__: ClassVar[str] = "https://docs.deepinfra.com"
    model: (
        Literal[
            "BAAI/bge-base-en-v1.5",
            "BAAI/bge-large-en-v1.5",
            "BAAI/bge-m3",
            "intfloat/e5-base-v2",
            "intfloat/e5-large-v2",
            "intfloat/multilingual-e5-large",
            "sentence-transformers/all-MiniLM-L12-v2",
            "sentence-transformers/all-MiniLM-L6-v2",
            "sentence-transformers/all-mpnet-base-v2",
            "sentence-transformers/clip-ViT-B-32",
            "sentence-transformers/clip-ViT-B-32-multilingual-v1",
            "sentence-transformers/multi-qa-mpnet-base-dot-v1",
            "sentence-transformers/paraphrase-MiniLM-L6-v2",
            "shibing624/text2vec-base-chinese",
            "thenlper/gte-base",
            "thenlper/gte-large",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("image", kind="image", forms=("url", "data_uri")),)
    inputs: list[str] = Field(min_length=1, max_length=1024, description="Texts to turn into vectors.")
    normalize: bool = Field(default=OMIT, description="Scale the vectors to length 1.")
    image: MediaField = Field(default=OMIT, description="Picture to turn into a vector, for models that see.")
    webhook: str = Field(
        default=OMIT,
        description="Address that the result is sent to; the reply then comes at once and says that the work is queued.",
    )
