# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict


class WebSearchFiltersObject:
    """Marks a `WebSearchFilters` in signatures, which need no Pydantic for it."""


class WebSearchFiltersInput(TypedDict, total=False):
    """Where a web search may look."""

    allowed_domains: Sequence[str] | None
    """Only these domains, with what lies below them."""
    blocked_domains: Sequence[str] | None
    """None of these domains."""
