"""Read upstream documents, and tell what form each one has."""

import re
from collections.abc import Mapping

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.importing import runware
from modelwire_codegen.importing.request import FORMATS, Upstream
from modelwire_codegen.load import Document, load

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z")
_SUFFIXES = (".json", ".yaml", ".yml")
# A release bundle holds what some four hundred spec files are made of.
_MAX_BYTES = 32 * 1024 * 1024


def read_upstream(upstream: Upstream, report: Report) -> Document | None:
    """Read a document as what it is, data of a stranger: with the limits of `load`, and only a file of a plain name."""
    name = upstream.path.name
    if not _NAME.match(name) or upstream.path.suffix not in _SUFFIXES:
        hint = "give it a name of letters, digits, dots, dashes and underscores"
        report.add(
            Place("upstream"),
            "MW651",
            "the document's name is none that a spec could cite as a source",
            hint,
        )
        return None
    if not upstream.path.is_file():
        report.add(Place(name), "MW651", "there is no such file", "check the path")
        return None
    document = load(upstream.path, name, report, most=_MAX_BYTES)
    if document is not None and not isinstance(document.data, Mapping):
        report.add(
            document.place(()), "MW651", "the document is no mapping", "is it the whole document?"
        )
        return None
    return document


def form_of(document: Document, wanted: str, report: Report) -> str:
    """Tell the form of a document, which must be the wanted one unless that is `auto`; nothing when there is no telling."""
    found = detected(document)
    if wanted == "auto":
        if not found:
            hint = f"say --format, one of {', '.join(FORMATS[1:])}"
            report.add(document.place(()), "MW651", "the form of the document cannot be told", hint)
        return found
    if wanted in ("runware", "resolve", "bundle") and found != wanted:
        told = f"it looks like {found!r}" if found else "is it the whole document?"
        report.add(document.place(()), "MW651", f"the document has not the form {wanted!r}", told)
        return ""
    return wanted


def detected(document: Document) -> str:
    """Guess the form of a document by what stands at its top."""
    data = document.data
    if found := runware.format_of(document):
        return found
    if "openapi" in data or "swagger" in data:
        schemas = data.get("components")
        named = schemas.get("schemas") if isinstance(schemas, Mapping) else None
        is_cog = isinstance(named, Mapping) and {"Input", "PredictionRequest"} <= set(named)
        return "cog" if is_cog else "openapi"
    is_schema = isinstance(data.get("properties"), Mapping) or "$schema" in data
    return "schema" if is_schema else ""
