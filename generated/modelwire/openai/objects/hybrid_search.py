# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.hybrid_search import HybridSearchObject
from modelwire_runtime.params import Object


class HybridSearch(Object, HybridSearchObject):
    """Weights of the two ways of searching."""

    embedding_weight: float = Field(description="Weight of meaning.")
    text_weight: float = Field(description="Weight of words.")
