# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.embedding import EmbeddingResult


class AcmeVectorsParams(Params[EmbeddingResult, EmbeddingResult]):
    """Vectors: Gives vectors."""

    model_id: ClassVar[str] = "acme/vectors"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    input: str | list[str] = Field(description="Text or texts.")
    dimensions: int = Field(default=OMIT, ge=1, description="Length of a vector.")
