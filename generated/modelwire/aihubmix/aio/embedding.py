# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.aihubmix.handles as handles


class AsyncEmbedding(AsyncNamespace):
    """Models that turn texts into vectors. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "embedding"

    if TYPE_CHECKING:
        text_embedding_3_large: handles.text_embedding_3_large.AsyncTextEmbedding3Large
        text_embedding_3_small: handles.text_embedding_3_small.AsyncTextEmbedding3Small
        text_embedding_ada_002: handles.text_embedding_ada_002.AsyncTextEmbeddingAda002
