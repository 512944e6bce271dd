# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from modelwire.openai.inputs.hybrid_search import HybridSearchInput, HybridSearchObject


class RankingOptionsObject:
    """Marks a `RankingOptions` in signatures, which need no Pydantic for it."""


class RankingOptionsInput(TypedDict, total=False):
    """How found pieces of files are ranked."""

    ranker: Literal["auto", "default-2024-11-15"] | str
    """What ranks. Known values: auto, default-2024-11-15; others are passed on."""
    score_threshold: float
    """Least score, from 0 to 1."""
    hybrid_search: HybridSearchInput | HybridSearchObject
    """How meaning and words are weighed."""
