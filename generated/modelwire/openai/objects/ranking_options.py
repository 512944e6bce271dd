# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.ranking_options import RankingOptionsObject
from modelwire.openai.objects.hybrid_search import HybridSearch
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class RankingOptions(Object, RankingOptionsObject):
    """How found pieces of files are ranked."""

    ranker: Literal["auto", "default-2024-11-15"] | str = Field(default=OMIT, description="What ranks.")
    score_threshold: float = Field(default=OMIT, description="Least score, from 0 to 1.")
    hybrid_search: HybridSearch = Field(default=OMIT, description="How meaning and words are weighed.")
