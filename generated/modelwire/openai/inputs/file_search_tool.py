# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.comparison_filter import ComparisonFilterInput, ComparisonFilterObject
from modelwire.openai.inputs.compound_filter import CompoundFilterInput, CompoundFilterObject
from modelwire.openai.inputs.ranking_options import RankingOptionsInput, RankingOptionsObject


class FileSearchToolObject:
    """Marks a `FileSearchTool` in signatures, which need no Pydantic for it."""


class FileSearchToolInput(TypedDict, total=False):
    """Searches files in vector stores."""

    type: Required[Literal["file_search"]]
    """Kind of tool."""
    vector_store_ids: Required[Sequence[str]]
    """Stores to search."""
    max_num_results: int
    """Most results to give."""
    ranking_options: RankingOptionsInput | RankingOptionsObject
    """How results are ranked."""
    filters: ComparisonFilterInput | ComparisonFilterObject | CompoundFilterInput | CompoundFilterObject | None
    """Attributes that a file must have. Kinds by type: eq, ne, gt, gte, lt, lte, in, nin, and, or."""
