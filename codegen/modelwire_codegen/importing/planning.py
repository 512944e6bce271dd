"""Plan an import: read what upstream says, draft specs of it, lay corrections over them, merge, and prove the outcome.

Nothing is written here. The plan holds whole texts, so that showing, judging and writing it is left to whoever asked.
"""

import copy
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from modelwire_codegen import pipeline
from modelwire_codegen.diagnostics import Diagnostic, Report, SpecError
from modelwire_codegen.document import Document
from modelwire_codegen.importing import answers, openapi, runware, single
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.formats import form_of, hidden_characters, read_upstream
from modelwire_codegen.importing.merging.changes import Change
from modelwire_codegen.importing.merging.merge import Merge, Wishes
from modelwire_codegen.importing.merging.ranges import settled
from modelwire_codegen.importing.overlay import corrected
from modelwire_codegen.importing.request import Request, Upstream
from modelwire_codegen.importing.tree import Tree, read_tree
from modelwire_codegen.load import load
from modelwire_codegen.settings import Settings

_TASKS = ("runware", "resolve", "bundle")


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do to a spec tree."""

    texts: Mapping[str, str]
    """The whole new text of each file that is new or changes, by its path below the spec root."""
    changes: tuple[Change, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    """What a person should look at; none of them keeps the plan from being carried out."""
    unused: tuple[str, ...] = ()
    """Facts that were given of what the specs have already, in other words; they decided nothing."""


def plan(root: Path, request: Request) -> Plan:
    """Plan an import into the spec tree at `root`; raises `SpecError` when upstream or the tree cannot be read."""
    report = Report()
    request = replace(request, documents=tuple(map(_placed, request.documents)))
    read = [(read_upstream(each, report), each) for each in request.documents]
    tree = read_tree(root, request.vendor, report)
    report.raise_if_any()
    documents = [
        (document, form, each)
        for document, each in read
        if document and (form := form_of(document, each.format, report))
    ]
    report.raise_if_any()
    if tree.files:
        _prove(tree, {})
    unused = answers.check([(form, each) for _, form, each in documents], tree)
    draft = _draft(documents, request, tree)
    noted = tuple(note for document, _, _ in documents for note in hidden_characters(document))
    draft = replace(draft, findings=(*draft.findings, *noted))
    if not any(data.get("models") for data in draft.files.values()):
        raise SpecError(draft.findings)
    known = {name: file.data for name, file in tree.files.items()}
    draft = corrected(draft, _overlay(root, request.vendor), known, complete=request.complete)
    return replace(_merged(tree, settled(draft, tree), request), unused=unused)


def _placed(upstream: Upstream) -> Upstream:
    return upstream if upstream.place else replace(upstream, place=upstream.path.name)


def _draft(
    documents: Sequence[tuple[Document, str, Upstream]], request: Request, tree: Tree
) -> Draft:
    drafts: list[Draft] = []
    tasks = [each for each in documents if each[1] in _TASKS]
    if tasks:
        drafts.append(runware.draft(tasks, request, tree.class_names()))
    for document, form, upstream in documents:
        if form == "openapi":
            drafts.append(_service(document, upstream, request, _home(tree, drafts)))
        elif form not in _TASKS:
            drafts.append(single.draft(document, replace(upstream, format=form), request, tree))
    return _joined(drafts)


def _home(tree: Tree, drafts: Sequence[Draft]) -> openapi.Home | None:
    """Give the vendor as the specs have it and the documents before this one make it; None while there is none."""
    files = [file.data for file in tree.files.values()]
    files += [data for draft in drafts for data in draft.files.values()]
    known = tree.vendor_file()
    vendor = known.data if known else next((data for data in files if "routes" in data), None)
    if vendor is None:
        return None
    for data in files:
        if "routes" in data:
            tables = {key: {**data[key], **vendor[key]} for key in ("routes", "results")}
            vendor = {
                **vendor,
                **tables,
                "bases": {**data.get("bases", {}), **vendor.get("bases", {})},
            }
    objects = {
        f"{tree.vendor}/{name}": value
        for draft in drafts
        for data in draft.files.values()
        for name, value in data.get("objects", {}).items()
    }
    models = tuple(model for data in files for model in data.get("models", ()))
    return openapi.Home(
        vendor, models, {**objects, **tree.table("objects")}, tree.sets(), tree.table("groups")
    )


def _service(
    document: Document, upstream: Upstream, request: Request, home: openapi.Home | None
) -> Draft:
    """Draft an OpenAPI document for the vendor that is there, or for a new one."""
    draft = _operations(document, upstream, request)
    if home is None:
        return draft
    if taken := openapi.clashes(draft, home):
        draft = _operations(document, upstream, request, taken)
    return openapi.fitted(draft, document, home)


def _operations(
    document: Document,
    upstream: Upstream,
    request: Request,
    reserved: frozenset[str] = frozenset(),
) -> Draft:
    """Draft the wanted operations of an OpenAPI document, credited as the caller says."""
    facts = upstream.facts
    about = {name: facts[name] for name in ("namespace", "task", "flow", "name") if name in facts}
    settings = openapi.Settings(
        request.vendor,
        tuple(openapi.Wanted(name, **about) for name in upstream.operations),
        title=facts.get("title", ""),
        class_name=facts.get("class_name", ""),
        base_url=facts.get("base_url", ""),
        prose=request.prose,
        reserved=reserved,
    )
    draft = openapi.draft_of(document, settings)
    files: dict[str, Json] = copy.deepcopy(dict(draft.files))
    vendor = files.get(f"{request.vendor}/vendor.yaml", {})
    if vendor:
        vendor["sources"] = {upstream.source: next(iter(vendor["sources"].values()))}
    for data in files.values():
        for model in data.get("models", ()):
            model["sources"] = [f"{upstream.source}:{upstream.place}"]
    return Draft(files, draft.findings)


def _sources(request: Request) -> Json:
    """Give the entries of the vendor file for the sources that the documents are credited to."""
    entry = {key: value for key, value in (("ref", request.ref), ("read", request.read)) if value}
    return {upstream.source: entry for upstream in request.documents}


def _joined(drafts: Sequence[Draft]) -> Draft:
    """Put drafts together: lists of models follow one another, tables are united."""
    files: dict[str, Json] = {}
    for draft in drafts:
        for name, data in draft.files.items():
            into = files.setdefault(name, {})
            for key, value in data.items():
                old = into.get(key)
                if isinstance(old, list):
                    into[key] = [*old, *value]
                else:
                    into[key] = {**old, **value} if isinstance(old, dict) else value
    return Draft(files, tuple(finding for draft in drafts for finding in draft.findings))


def _overlay(root: Path, vendor: str) -> Document | None:
    """Read the vendor's corrections; `read_tree` has found them sound."""
    for suffix in (".yaml", ".json"):
        path = root / vendor / f"overlay{suffix}"
        if path.is_file():
            return load(path, f"{vendor}/overlay{suffix}", Report())
    return None


def _merged(tree: Tree, draft: Draft, request: Request) -> Plan:
    report = Report(list(draft.findings))
    wishes = Wishes(_sources(request), request.into, complete=request.complete, day=request.read)
    merge = Merge(tree, draft, wishes, report)
    merge.run()
    texts = tree.texts()
    if texts:
        _prove(tree, texts)
    return Plan(texts, tuple(merge.changes), tuple(sorted(set(report.found))))


def _prove(tree: Tree, texts: Mapping[str, str]) -> None:
    """Generate from the tree with these texts in it, up to the last step that can find a fault."""
    with tempfile.TemporaryDirectory(prefix="modelwire-") as folder:
        for name in {*tree.files, *texts}:
            target = Path(folder) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((texts[name] if name in texts else tree.files[name].text).encode())
        for name in texts:
            document = load(Path(folder) / name, name, Report())
            if document is None or document.data != tree.files[name].data:
                raise AssertionError(f"{name} would not say what it shall")
        pipeline.read_catalog(Settings(Path(folder), Path(folder)), Report())
