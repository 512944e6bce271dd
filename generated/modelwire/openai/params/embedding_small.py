# Written by modelwire-codegen from specs/openai/models/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.embedding import EmbeddingResult
from modelwire_runtime.rules import Fits, Rule


class EmbeddingSmallParams(Params[EmbeddingResult, EmbeddingResult]):
    """Embedding of up to 1536 dimensions: Turn texts into vectors."""

    model_id: ClassVar[str] = "text-embedding-3-small"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/models/text-embedding-3-small"
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "input",
            {
                "anyOf": [
                    {"type": "string", "minLength": 1},
                    {"type": "array", "minItems": 1, "maxItems": 2048, "items": {"type": "string"}},
                    {"type": "array", "minItems": 1, "maxItems": 2048, "items": {"type": "integer"}},
                    {
                        "type": "array",
                        "minItems": 1,
                        "maxItems": 2048,
                        "items": {"type": "array", "minItems": 1, "items": {"type": "integer"}},
                    },
                ]
            },
        ),
    )
    input: str | list[str] | list[int] | list[list[int]] = Field(
        description="Text to embed, or several, or their tokens."
    )
    encoding_format: Literal["float", "base64"] = Field(default=OMIT, description="How the numbers travel.")
    user: str = Field(default=OMIT, description="Tag of the end user.")
    dimensions: int = Field(default=OMIT, ge=1, le=1536, description="Length of a vector.")
