# Written by modelwire-codegen from specs/acme/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

"""What Acme says besides files and texts, as classes that read leniently."""

from collections.abc import Mapping
from typing import ClassVar

from modelwire_runtime.results.records import Record


class ListedModel(Record):
    """A model as the catalogue shows it."""

    air: str
    """Its id."""
    default_cfg: float | None
    """Guidance unless set."""
    tags: tuple[str, ...]
    """Words about it."""
    parent: "ListedModel | None"
    """What it was made from."""

    _wires: ClassVar[Mapping[str, str]] = {"default_cfg": "defaultCFG"}
    _parts: ClassVar[Mapping[str, str]] = {"parent": "ListedModel"}
    _lists = ("tags",)


class SearchAnswerFacets(Record):
    """Counts by category."""

    checkpoint: int | None
    """Whole models."""


class SearchAnswer(Record):
    """What a search found."""

    total_results: int
    """How many there are."""
    results: tuple[ListedModel, ...]
    """The models."""
    facets: SearchAnswerFacets | None
    """Counts by category."""

    _wires: ClassVar[Mapping[str, str]] = {"total_results": "totalResults"}
    _parts: ClassVar[Mapping[str, str]] = {"results": "ListedModel", "facets": "SearchAnswerFacets"}
    _lists = ("results",)
