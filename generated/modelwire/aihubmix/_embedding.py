# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "text_embedding_3_large": ("text-embedding-3-large", "text_embedding_3_large", "TextEmbedding3Large", "embeddings", "embeddings", None, "embedding"),
    "text_embedding_3_small": ("text-embedding-3-small", "text_embedding_3_small", "TextEmbedding3Small", "embeddings", "embeddings", None, "embedding"),
    "text_embedding_ada_002": ("text-embedding-ada-002", "text_embedding_ada_002", "TextEmbeddingAda002", "embeddings", "embeddings", None, "embedding"),
}
# fmt: on
