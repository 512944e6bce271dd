# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.openai.handles.embedding_large import EmbeddingLarge
    from modelwire.openai.handles.embedding_small import EmbeddingSmall
    from modelwire.openai.handles.text_embedding_ada_002 import TextEmbeddingAda002


class Embedding(Namespace):
    """Models that turn text into vectors."""

    _vendor_package = "modelwire.openai"
    _name = "embedding"

    if TYPE_CHECKING:
        text_embedding_3_large: EmbeddingLarge
        text_embedding_3_small: EmbeddingSmall
        text_embedding_ada_002: TextEmbeddingAda002
