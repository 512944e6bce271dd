# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.file_search_tool import FileSearchToolObject
from modelwire.openai.objects.comparison_filter import ComparisonFilter
from modelwire.openai.objects.compound_filter import CompoundFilter
from modelwire.openai.objects.ranking_options import RankingOptions
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FileSearchTool(Object, FileSearchToolObject):
    """Searches files in vector stores."""

    type: Literal["file_search"] = Field(description="Kind of tool.")
    vector_store_ids: list[str] = Field(description="Stores to search.")
    max_num_results: int = Field(default=OMIT, description="Most results to give.")
    ranking_options: RankingOptions = Field(default=OMIT, description="How results are ranked.")
    filters: ComparisonFilter | CompoundFilter | None = Field(
        default=OMIT, description="Attributes that a file must have."
    )
