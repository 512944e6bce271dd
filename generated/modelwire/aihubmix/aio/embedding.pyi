# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.aihubmix.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncEmbedding(AsyncNamespace):
    text_embedding_3_large: handles.text_embedding_3_large.AsyncTextEmbedding3Large
    text_embedding_3_small: handles.text_embedding_3_small.AsyncTextEmbedding3Small
    text_embedding_ada_002: handles.text_embedding_ada_002.AsyncTextEmbeddingAda002
