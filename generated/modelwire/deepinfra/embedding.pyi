# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.deepinfra.handles import (
    native_embedding as _native_embedding,
    text_embedding_384 as _text_embedding_384,
    text_embedding_512 as _text_embedding_512,
    text_embedding_768 as _text_embedding_768,
    text_embedding_1024 as _text_embedding_1024,
)
from modelwire_runtime.namespaces import Namespace

class Embedding(Namespace):
    baai_bge_base_en_v1_5: _text_embedding_768.TextEmbedding768
    baai_bge_base_en_v1_5_native: _native_embedding.NativeEmbedding
    baai_bge_large_en_v1_5: _text_embedding_1024.TextEmbedding1024
    baai_bge_large_en_v1_5_native: _native_embedding.NativeEmbedding
    baai_bge_m3: _text_embedding_1024.TextEmbedding1024
    baai_bge_m3_native: _native_embedding.NativeEmbedding
    intfloat_e5_base_v2: _text_embedding_768.TextEmbedding768
    intfloat_e5_base_v2_native: _native_embedding.NativeEmbedding
    intfloat_e5_large_v2: _text_embedding_1024.TextEmbedding1024
    intfloat_e5_large_v2_native: _native_embedding.NativeEmbedding
    intfloat_multilingual_e5_large: _text_embedding_1024.TextEmbedding1024
    intfloat_multilingual_e5_large_native: _native_embedding.NativeEmbedding
    sentence_transformers_all_minilm_l12_v2: _text_embedding_384.TextEmbedding384
    sentence_transformers_all_minilm_l12_v2_native: _native_embedding.NativeEmbedding
    sentence_transformers_all_minilm_l6_v2: _text_embedding_384.TextEmbedding384
    sentence_transformers_all_minilm_l6_v2_native: _native_embedding.NativeEmbedding
    sentence_transformers_all_mpnet_base_v2: _text_embedding_768.TextEmbedding768
    sentence_transformers_all_mpnet_base_v2_native: _native_embedding.NativeEmbedding
    sentence_transformers_clip_vit_b_32: _text_embedding_512.TextEmbedding512
    sentence_transformers_clip_vit_b_32_multilingual_v1: _text_embedding_512.TextEmbedding512
    sentence_transformers_clip_vit_b_32_multilingual_v1_native: _native_embedding.NativeEmbedding
    sentence_transformers_clip_vit_b_32_native: _native_embedding.NativeEmbedding
    sentence_transformers_multi_qa_mpnet_base_dot_v1: _text_embedding_768.TextEmbedding768
    sentence_transformers_multi_qa_mpnet_base_dot_v1_native: _native_embedding.NativeEmbedding
    sentence_transformers_paraphrase_minilm_l6_v2: _text_embedding_384.TextEmbedding384
    sentence_transformers_paraphrase_minilm_l6_v2_native: _native_embedding.NativeEmbedding
    shibing624_text2vec_base_chinese: _text_embedding_768.TextEmbedding768
    shibing624_text2vec_base_chinese_native: _native_embedding.NativeEmbedding
    thenlper_gte_base: _text_embedding_768.TextEmbedding768
    thenlper_gte_base_native: _native_embedding.NativeEmbedding
    thenlper_gte_large: _text_embedding_1024.TextEmbedding1024
    thenlper_gte_large_native: _native_embedding.NativeEmbedding
