# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.aihubmix.handles import (
    text_embedding_3_large as _text_embedding_3_large,
    text_embedding_3_small as _text_embedding_3_small,
    text_embedding_ada_002 as _text_embedding_ada_002,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncEmbedding(AsyncNamespace):
    text_embedding_3_large: _text_embedding_3_large.AsyncTextEmbedding3Large
    text_embedding_3_small: _text_embedding_3_small.AsyncTextEmbedding3Small
    text_embedding_ada_002: _text_embedding_ada_002.AsyncTextEmbeddingAda002
