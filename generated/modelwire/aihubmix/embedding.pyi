# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.aihubmix.handles as handles
from modelwire_runtime.namespaces import Namespace

class Embedding(Namespace):
    text_embedding_3_large: handles.text_embedding_3_large.TextEmbedding3Large
    text_embedding_3_small: handles.text_embedding_3_small.TextEmbedding3Small
    text_embedding_ada_002: handles.text_embedding_ada_002.TextEmbeddingAda002
