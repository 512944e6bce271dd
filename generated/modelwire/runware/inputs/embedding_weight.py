# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class EmbeddingWeightObject:
    """Marks a `EmbeddingWeight` in signatures, which need no Pydantic for it."""


class EmbeddingWeightInput(TypedDict, total=False):
    """An embedding and how strongly it acts."""

    model: Required[str]
    """Embedding to apply."""
    weight: float
    """How strongly the embedding acts."""
