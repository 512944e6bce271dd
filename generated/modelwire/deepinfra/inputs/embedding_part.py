# Written by modelwire-codegen from specs/deepinfra/shared/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.inputs.image_part import ImagePartInput, ImagePartObject
from modelwire.deepinfra.inputs.text_part import TextPartInput, TextPartObject

EmbeddingPartInput: TypeAlias = TextPartInput | ImagePartInput
"""A piece of what becomes one vector."""

EmbeddingPartObject: TypeAlias = TextPartObject | ImagePartObject
"""A `EmbeddingPart` that is made already."""
