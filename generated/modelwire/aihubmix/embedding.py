# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.text_embedding_3_large import TextEmbedding3Large
    from modelwire.aihubmix.handles.text_embedding_3_small import TextEmbedding3Small
    from modelwire.aihubmix.handles.text_embedding_ada_002 import TextEmbeddingAda002


class Embedding(Namespace):
    """Models that turn texts into vectors."""

    _vendor_package = "modelwire.aihubmix"
    _name = "embedding"

    if TYPE_CHECKING:
        text_embedding_3_large: TextEmbedding3Large
        text_embedding_3_small: TextEmbedding3Small
        text_embedding_ada_002: TextEmbeddingAda002
