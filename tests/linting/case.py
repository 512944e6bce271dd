"""A rule's cases: specs in which it finds something, and the same specs put right."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from modelwire_codegen.linting.rule import Finding
from modelwire_codegen.linting.run import lint
from modelwire_codegen.linting.tree import Dates
from modelwire_codegen.settings import Settings
from tests.support.specs import Json, model, spec, vendor, write

Files = dict[str, Json]
TODAY = date(2026, 11, 21)


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule says of bad specs, each message in full; of the good ones it says nothing."""

    code: str
    about: str
    bad: Files
    messages: Sequence[str]
    good: Files
    dates: Dates = field(default_factory=Dates)


def findings(root: Path, files: Files, dates: Dates | None = None) -> tuple[Finding, ...]:
    """Lint specs that are written below a folder."""
    return lint(Settings(write(root, files), root), dates or Dates()).findings


def params(properties: Json, **rules: Any) -> Files:
    """Give a tree of one model with such parameters; those without a description get one."""
    described = {
        name: data if "description" in data else {**data, "description": "Something."}
        for name, data in properties.items()
    }
    return spec(model(params={"properties": described, **rules}))


def of_vendor(**changes: Any) -> Files:
    """Give a tree of one model with such a vendor file."""
    return spec(model()) | {"acme/vendor.json": trimmed(**changes)}


def trimmed(**changes: Any) -> Json:
    """Give a vendor file of which a tree of pictures uses everything."""
    plain = vendor()
    kept: Json = {
        "namespaces": {"image": "Models that make pictures."},
        "routes": {"job": plain["routes"]["job"]},
        "results": {"image": plain["results"]["image"]},
    }
    return vendor(**{**kept, **changes})
