"""Read upstream documents, and tell what form each one has."""

import re
from collections.abc import Iterator, Mapping

from modelwire_codegen.diagnostics import Diagnostic, Place, Report
from modelwire_codegen.document import Document, Terms
from modelwire_codegen.importing import runware
from modelwire_codegen.importing.request import FORMATS, Upstream
from modelwire_codegen.load import load

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z")
# A Cog model's document is an OpenAPI document; what stands at the top of a schema is for its author to choose.
_FITTING = {"openapi": ("openapi", "cog"), "cog": ("cog", "openapi"), "schema": ("schema", "")}
_SUFFIXES = (".json", ".yaml", ".yml")
# A release bundle holds what some four hundred spec files are made of.
_TERMS = Terms(most=32 * 1024 * 1024, is_foreign=True)


def read_upstream(upstream: Upstream, report: Report) -> Document | None:
    """Read a document as what it is, data of a stranger: with the limits of `load`, and only a file of a plain name."""
    name = upstream.path.name
    if not _NAME.match(name) or upstream.path.suffix not in _SUFFIXES:
        hint = "give it a name of letters, digits, dots, dashes and underscores"
        report.add(
            Place("".join(char if char.isprintable() else "?" for char in name)),
            "MW651",
            "the document's name is none that a spec could cite as a source",
            hint,
        )
        return None
    if not upstream.path.is_file():
        report.add(Place(name), "MW651", "there is no such file", "check the path")
        return None
    document = load(upstream.path, name, report, _TERMS)
    if document is not None and not isinstance(document.data, Mapping):
        report.add(
            document.place(()), "MW651", "the document is no mapping", "is it the whole document?"
        )
        return None
    return document


def hidden_characters(document: Document) -> Iterator[Diagnostic]:
    """Tell once that titles and descriptions of a document held what no text may hold."""
    if document.replaced:
        count = len(document.replaced)
        texts = (
            "a title or description holds" if count == 1 else f"{count} titles or descriptions hold"
        )
        hint = "nothing, unless they were kept; then write them anew"
        yield Diagnostic(
            document.replaced[0], "MW658", f"{texts} hidden characters, which were replaced", hint
        )


def form_of(document: Document, wanted: str, report: Report) -> str:
    """Tell the form of a document, which must be the wanted one unless that is `auto`; nothing when there is no telling."""
    found = detected(document)
    if wanted == "auto":
        if not found:
            hint = f"say --format, one of {', '.join(FORMATS[1:])}"
            report.add(document.place(()), "MW651", "the form of the document cannot be told", hint)
        return found
    if found not in _FITTING.get(wanted, (wanted,)):
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
