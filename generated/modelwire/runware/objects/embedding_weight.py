# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.embedding_weight import EmbeddingWeightObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class EmbeddingWeight(Object, EmbeddingWeightObject):
    """An embedding and how strongly it acts."""

    model: str = Field(description="Embedding to apply.")
    weight: float = Field(default=OMIT, description="How strongly the embedding acts.")
