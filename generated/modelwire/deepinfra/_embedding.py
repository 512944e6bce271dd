# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"baai_bge_base_en_v1_5": ["BAAI/bge-base-en-v1.5", "text_embedding_768", "TextEmbedding768", "embeddings", "embeddings", null, "embedding"],
"baai_bge_base_en_v1_5_native": ["BAAI/bge-base-en-v1.5", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"baai_bge_large_en_v1_5": ["BAAI/bge-large-en-v1.5", "text_embedding_1024", "TextEmbedding1024", "embeddings", "embeddings", null, "embedding"],
"baai_bge_large_en_v1_5_native": ["BAAI/bge-large-en-v1.5", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"baai_bge_m3": ["BAAI/bge-m3", "text_embedding_1024", "TextEmbedding1024", "embeddings", "embeddings", null, "embedding"],
"baai_bge_m3_native": ["BAAI/bge-m3", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"intfloat_e5_base_v2": ["intfloat/e5-base-v2", "text_embedding_768", "TextEmbedding768", "embeddings", "embeddings", null, "embedding"],
"intfloat_e5_base_v2_native": ["intfloat/e5-base-v2", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"intfloat_e5_large_v2": ["intfloat/e5-large-v2", "text_embedding_1024", "TextEmbedding1024", "embeddings", "embeddings", null, "embedding"],
"intfloat_e5_large_v2_native": ["intfloat/e5-large-v2", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"intfloat_multilingual_e5_large": ["intfloat/multilingual-e5-large", "text_embedding_1024", "TextEmbedding1024", "embeddings", "embeddings", null, "embedding"],
"intfloat_multilingual_e5_large_native": ["intfloat/multilingual-e5-large", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"sentence_transformers_all_minilm_l12_v2": ["sentence-transformers/all-MiniLM-L12-v2", "text_embedding_384", "TextEmbedding384", "embeddings", "embeddings", null, "embedding"],
"sentence_transformers_all_minilm_l12_v2_native": ["sentence-transformers/all-MiniLM-L12-v2", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"sentence_transformers_all_minilm_l6_v2": ["sentence-transformers/all-MiniLM-L6-v2", "text_embedding_384", "TextEmbedding384", "embeddings", "embeddings", null, "embedding"],
"sentence_transformers_all_minilm_l6_v2_native": ["sentence-transformers/all-MiniLM-L6-v2", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"sentence_transformers_all_mpnet_base_v2": ["sentence-transformers/all-mpnet-base-v2", "text_embedding_768", "TextEmbedding768", "embeddings", "embeddings", null, "embedding"],
"sentence_transformers_all_mpnet_base_v2_native": ["sentence-transformers/all-mpnet-base-v2", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"sentence_transformers_clip_vit_b_32": ["sentence-transformers/clip-ViT-B-32", "text_embedding_512", "TextEmbedding512", "embeddings", "embeddings", null, "embedding"],
"sentence_transformers_clip_vit_b_32_multilingual_v1": ["sentence-transformers/clip-ViT-B-32-multilingual-v1", "text_embedding_512", "TextEmbedding512", "embeddings", "embeddings", null, "embedding"],
"sentence_transformers_clip_vit_b_32_multilingual_v1_native": ["sentence-transformers/clip-ViT-B-32-multilingual-v1", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"sentence_transformers_clip_vit_b_32_native": ["sentence-transformers/clip-ViT-B-32", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"sentence_transformers_multi_qa_mpnet_base_dot_v1": ["sentence-transformers/multi-qa-mpnet-base-dot-v1", "text_embedding_768", "TextEmbedding768", "embeddings", "embeddings", null, "embedding"],
"sentence_transformers_multi_qa_mpnet_base_dot_v1_native": ["sentence-transformers/multi-qa-mpnet-base-dot-v1", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"sentence_transformers_paraphrase_minilm_l6_v2": ["sentence-transformers/paraphrase-MiniLM-L6-v2", "text_embedding_384", "TextEmbedding384", "embeddings", "embeddings", null, "embedding"],
"sentence_transformers_paraphrase_minilm_l6_v2_native": ["sentence-transformers/paraphrase-MiniLM-L6-v2", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"shibing624_text2vec_base_chinese": ["shibing624/text2vec-base-chinese", "text_embedding_768", "TextEmbedding768", "embeddings", "embeddings", null, "embedding"],
"shibing624_text2vec_base_chinese_native": ["shibing624/text2vec-base-chinese", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"thenlper_gte_base": ["thenlper/gte-base", "text_embedding_768", "TextEmbedding768", "embeddings", "embeddings", null, "embedding"],
"thenlper_gte_base_native": ["thenlper/gte-base", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"],
"thenlper_gte_large": ["thenlper/gte-large", "text_embedding_1024", "TextEmbedding1024", "embeddings", "embeddings", null, "embedding"],
"thenlper_gte_large_native": ["thenlper/gte-large", "native_embedding", "NativeEmbedding", "native_embeddings", "inference", null, "native_embedding"]
}""")
