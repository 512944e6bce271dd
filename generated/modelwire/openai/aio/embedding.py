# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.openai.handles as handles


class AsyncEmbedding(AsyncNamespace):
    """Models that turn text into vectors. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "embedding"

    if TYPE_CHECKING:
        text_embedding_3_large: handles.embedding_large.AsyncEmbeddingLarge
        text_embedding_3_small: handles.embedding_small.AsyncEmbeddingSmall
        text_embedding_ada_002: handles.text_embedding_ada_002.AsyncTextEmbeddingAda002
