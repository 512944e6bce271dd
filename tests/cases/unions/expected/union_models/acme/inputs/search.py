# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from union_models.acme.inputs.filter import FilterInput, FilterObject


class SearchObject:
    """Marks a `Search` in signatures, which need no Pydantic for it."""


class SearchInput(TypedDict, total=False):
    """Searches."""

    class_: Required[Literal["search", "search_2"]]
    """What it is."""
    context_size: Literal["small", "large"]
    """How much to read."""
    filter: FilterInput | FilterObject
    """What to search. Kinds by type: eq, lt, and, or."""
