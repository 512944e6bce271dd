# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.openai.handles as handles
from modelwire_runtime.namespaces import Namespace

class Embedding(Namespace):
    text_embedding_3_large: handles.embedding_large.EmbeddingLarge
    text_embedding_3_small: handles.embedding_small.EmbeddingSmall
    text_embedding_ada_002: handles.text_embedding_ada_002.TextEmbeddingAda002
