# Written by modelwire-codegen from specs/deepinfra/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.deepinfra.objects.embedding_part import EmbeddingPart
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.embedding import EmbeddingResult
from modelwire_runtime.rules import Fits, Rule


class TextEmbedding768Params(Params[EmbeddingResult, EmbeddingResult]):
    """Embeddings of 768 numbers: Turn texts into vectors."""

    __docs__: ClassVar[str] = "https://docs.deepinfra.com"
    model: (
        Literal[
            "BAAI/bge-base-en-v1.5",
            "intfloat/e5-base-v2",
            "sentence-transformers/all-mpnet-base-v2",
            "sentence-transformers/multi-qa-mpnet-base-dot-v1",
            "shibing624/text2vec-base-chinese",
            "thenlper/gte-base",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("input[][].image_url.url", kind="image", forms=("url", "data_uri")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "input",
            {
                "anyOf": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "maxItems": 1024,
                        "items": {
                            "anyOf": [{"type": "string"}, {"type": "array", "items": {"anyOf": [{"type": "object"}]}}]
                        },
                    },
                ]
            },
        ),
    )
    input: str | list[str | list[EmbeddingPart]] = Field(
        description="Text, or a list of texts; for models that see, an item may be a list of parts."
    )
    input_type: Literal["query", "passage", "document"] | None = Field(
        default=OMIT, description="Role of the text, for models that treat questions and passages differently."
    )
    encoding_format: Literal["float", "base64"] = Field(default=OMIT, description="How the vectors are written.")
    dimensions: int | None = Field(default=OMIT, ge=32, description="Length of the vectors.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    service_tier: Literal["default", "priority", "flex", "auto", "standard_only"] | None = Field(
        default=OMIT, description="How urgent the request is; only some models know more than one tier."
    )
    fail_fast: bool = Field(default=OMIT, description="Answer with 429 at once instead of waiting for room.")
