# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.file_search import FileSearchObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FileSearch(Object, FileSearchObject):
    """Searches files in vector stores."""

    type: Literal["file_search"] = Field(description="Kind of tool.")
    vector_store_ids: list[str] = Field(description="Stores to search.")
    max_num_results: int = Field(default=OMIT, description="Most results to give.")
    ranking_options: dict[str, Any] = Field(
        default=OMIT, description="How results are ranked, as ranker and score_threshold."
    )
    filters: dict[str, Any] | None = Field(
        default=OMIT,
        description="Attributes that a file must have, compared by eq, ne, gt, gte, lt or lte, joined by and or or.",
    )
