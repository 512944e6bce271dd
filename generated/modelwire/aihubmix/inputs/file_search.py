# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required


class FileSearchObject:
    """Marks a `FileSearch` in signatures, which need no Pydantic for it."""


class FileSearchInput(TypedDict, total=False):
    """Searches files in vector stores."""

    type: Required[Literal["file_search"]]
    """Kind of tool."""
    vector_store_ids: Required[Sequence[str]]
    """Stores to search."""
    max_num_results: int
    """Most results to give."""
    ranking_options: Mapping[str, Any]
    """How results are ranked, as ranker and score_threshold."""
    filters: Mapping[str, Any] | None
    """Attributes that a file must have, compared by eq, ne, gt, gte, lt or lte, joined by and or or."""
