# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.openai.handles import (
    embedding_large as _embedding_large,
    embedding_small as _embedding_small,
    text_embedding_ada_002 as _text_embedding_ada_002,
)
from modelwire_runtime.namespaces import Namespace

class Embedding(Namespace):
    text_embedding_3_large: _embedding_large.EmbeddingLarge
    text_embedding_3_small: _embedding_small.EmbeddingSmall
    text_embedding_ada_002: _text_embedding_ada_002.TextEmbeddingAda002
