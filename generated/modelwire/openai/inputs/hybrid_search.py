# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class HybridSearchObject:
    """Marks a `HybridSearch` in signatures, which need no Pydantic for it."""


class HybridSearchInput(TypedDict, total=False):
    """Weights of the two ways of searching."""

    embedding_weight: Required[float]
    """Weight of meaning."""
    text_weight: Required[float]
    """Weight of words."""
