# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"text_embedding_3_large": ["text-embedding-3-large", "embedding_large", "EmbeddingLarge", "embedding", "embeddings", null, "embedding"],
"text_embedding_3_small": ["text-embedding-3-small", "embedding_small", "EmbeddingSmall", "embedding", "embeddings", null, "embedding"],
"text_embedding_ada_002": ["text-embedding-ada-002", "text_embedding_ada_002", "TextEmbeddingAda002", "embedding", "embeddings", null, "embedding"]
}""")
