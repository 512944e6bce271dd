# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"text_embedding_3_large": ["text-embedding-3-large", "text_embedding_3_large", "TextEmbedding3Large", "embeddings", "embeddings", null, "embedding"],
"text_embedding_3_small": ["text-embedding-3-small", "text_embedding_3_small", "TextEmbedding3Small", "embeddings", "embeddings", null, "embedding"],
"text_embedding_ada_002": ["text-embedding-ada-002", "text_embedding_ada_002", "TextEmbeddingAda002", "embeddings", "embeddings", null, "embedding"]
}""")
