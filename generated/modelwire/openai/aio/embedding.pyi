# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.openai.handles import (
    embedding_large as _embedding_large,
    embedding_small as _embedding_small,
    text_embedding_ada_002 as _text_embedding_ada_002,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncEmbedding(AsyncNamespace):
    text_embedding_3_large: _embedding_large.AsyncEmbeddingLarge
    text_embedding_3_small: _embedding_small.AsyncEmbeddingSmall
    text_embedding_ada_002: _text_embedding_ada_002.AsyncTextEmbeddingAda002
