# Written by modelwire-codegen from specs/deepinfra/shared/embeddings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypeAlias

from modelwire.deepinfra.objects.image_part import ImagePart
from modelwire.deepinfra.objects.text_part import TextPart

EmbeddingPart: TypeAlias = TextPart | ImagePart
"""A piece of what becomes one vector."""
