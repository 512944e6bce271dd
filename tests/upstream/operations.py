"""OpenAPI documents made inside a test, and their drafts held against all that the generator asks."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.openapi import Settings, Wanted, draft_of
from modelwire_codegen.load import load
from modelwire_codegen.pipeline import read_catalog
from modelwire_codegen.settings import Settings as Run
from tests.upstream.proving import write

Json = Mapping[str, Any]
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
REPLY = {"200": {"description": "Done", "content": {"application/json": {"schema": TEXT}}}}


def operation(**more: Any) -> dict[str, Any]:
    """Give an operation that takes a text."""
    return {
        "requestBody": {"content": {"application/json": {"schema": TEXT}}},
        "responses": REPLY,
        **more,
    }


def document(paths: Json, **more: Any) -> dict[str, Any]:
    """Give a document with some paths."""
    head = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "7"}}
    return {**head, "servers": [{"url": "https://api.acme.example/v1/"}], "paths": paths, **more}


def drafted(folder: Path, data: Json, *wanted: Wanted, **settings: Any) -> Draft:
    """Import a document, and hold the draft against everything that the generator asks of a spec."""
    path = folder / "acme.json"
    path.write_text(json.dumps(data), "utf-8")
    report = Report()
    read = load(path, path.name, report)
    report.raise_if_any()
    assert read is not None
    draft = draft_of(read, Settings("acme", tuple(wanted), **settings))
    if "acme/models/operations.yaml" in draft.files:
        write(draft, folder / "specs")
        read_catalog(Run(folder / "specs", folder / "out", "acme_models"), Report())
    return draft


def codes(draft: Draft) -> list[str]:
    """List the codes of what was found."""
    return [finding.code for finding in draft.findings]


def vendor(draft: Draft) -> Json:
    """Give the vendor file."""
    found: Json = draft.files["acme/vendor.yaml"]
    return found


def models(draft: Draft) -> dict[str, Any]:
    """Give the entries by their ids."""
    return {entry["id"]: entry for entry in draft.files["acme/models/operations.yaml"]["models"]}
