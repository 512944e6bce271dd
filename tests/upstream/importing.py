"""Imports run inside a test: documents written to a folder, planned or written into a spec tree."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.importing.planning import Plan, plan
from modelwire_codegen.importing.request import Request, Upstream
from modelwire_codegen.load import load

Json = dict[str, Any]


def saved(folder: Path, document: Any, name: str = "paint.json") -> Path:
    """Write a document as its vendor publishes it; text is written as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    return path


def planned(root: Path, *paths: Path, form: str = "auto", **request: Any) -> Plan:
    """Plan an import of documents for the vendor acme."""
    facts = request.pop("facts", {})
    documents = tuple(Upstream(path, form, "docs", facts=facts) for path in paths)
    wishes: dict[str, Any] = {"ref": "acme docs", "read": "2026-11-21", **request}
    return plan(root, Request("acme", documents, **wishes))


def imported(root: Path, *paths: Path, **request: Any) -> Plan:
    """Carry an import out."""
    found = planned(root, *paths, **request)
    put(root, found.texts)
    return found


def put(root: Path, texts: Mapping[str, str]) -> None:
    """Write spec files below a root."""
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")


def data_of(root: Path, name: str) -> Json:
    """Read one spec file."""
    report = Report()
    document = load(root / name, name, report)
    report.raise_if_any()
    assert document is not None
    return dict(document.data)


def model_of(root: Path, name: str, identity: str = "") -> Json:
    """Give one model of a file, the first without an id."""
    models: list[Json] = data_of(root, name)["models"]
    return next(model for model in models if identity in ("", model["id"]))


def codes(found: Plan) -> list[str]:
    """Give the codes of a plan's findings."""
    return [finding.code for finding in found.findings]
