# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.deepinfra.handles import (
    native_embedding as _native_embedding,
    text_embedding_384 as _text_embedding_384,
    text_embedding_512 as _text_embedding_512,
    text_embedding_768 as _text_embedding_768,
    text_embedding_1024 as _text_embedding_1024,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncEmbedding(AsyncNamespace):
    baai_bge_base_en_v1_5: _text_embedding_768.AsyncTextEmbedding768
    baai_bge_base_en_v1_5_native: _native_embedding.AsyncNativeEmbedding
    baai_bge_large_en_v1_5: _text_embedding_1024.AsyncTextEmbedding1024
    baai_bge_large_en_v1_5_native: _native_embedding.AsyncNativeEmbedding
    baai_bge_m3: _text_embedding_1024.AsyncTextEmbedding1024
    baai_bge_m3_native: _native_embedding.AsyncNativeEmbedding
    intfloat_e5_base_v2: _text_embedding_768.AsyncTextEmbedding768
    intfloat_e5_base_v2_native: _native_embedding.AsyncNativeEmbedding
    intfloat_e5_large_v2: _text_embedding_1024.AsyncTextEmbedding1024
    intfloat_e5_large_v2_native: _native_embedding.AsyncNativeEmbedding
    intfloat_multilingual_e5_large: _text_embedding_1024.AsyncTextEmbedding1024
    intfloat_multilingual_e5_large_native: _native_embedding.AsyncNativeEmbedding
    sentence_transformers_all_minilm_l12_v2: _text_embedding_384.AsyncTextEmbedding384
    sentence_transformers_all_minilm_l12_v2_native: _native_embedding.AsyncNativeEmbedding
    sentence_transformers_all_minilm_l6_v2: _text_embedding_384.AsyncTextEmbedding384
    sentence_transformers_all_minilm_l6_v2_native: _native_embedding.AsyncNativeEmbedding
    sentence_transformers_all_mpnet_base_v2: _text_embedding_768.AsyncTextEmbedding768
    sentence_transformers_all_mpnet_base_v2_native: _native_embedding.AsyncNativeEmbedding
    sentence_transformers_clip_vit_b_32: _text_embedding_512.AsyncTextEmbedding512
    sentence_transformers_clip_vit_b_32_multilingual_v1: _text_embedding_512.AsyncTextEmbedding512
    sentence_transformers_clip_vit_b_32_multilingual_v1_native: _native_embedding.AsyncNativeEmbedding
    sentence_transformers_clip_vit_b_32_native: _native_embedding.AsyncNativeEmbedding
    sentence_transformers_multi_qa_mpnet_base_dot_v1: _text_embedding_768.AsyncTextEmbedding768
    sentence_transformers_multi_qa_mpnet_base_dot_v1_native: _native_embedding.AsyncNativeEmbedding
    sentence_transformers_paraphrase_minilm_l6_v2: _text_embedding_384.AsyncTextEmbedding384
    sentence_transformers_paraphrase_minilm_l6_v2_native: _native_embedding.AsyncNativeEmbedding
    shibing624_text2vec_base_chinese: _text_embedding_768.AsyncTextEmbedding768
    shibing624_text2vec_base_chinese_native: _native_embedding.AsyncNativeEmbedding
    thenlper_gte_base: _text_embedding_768.AsyncTextEmbedding768
    thenlper_gte_base_native: _native_embedding.AsyncNativeEmbedding
    thenlper_gte_large: _text_embedding_1024.AsyncTextEmbedding1024
    thenlper_gte_large_native: _native_embedding.AsyncNativeEmbedding
