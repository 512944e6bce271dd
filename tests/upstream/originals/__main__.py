"""Import every original below a folder, generate, compare, and print a table; status 1 when anything differs."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Report, SpecError
from modelwire_codegen.importing.request import Upstream
from modelwire_codegen.load import load
from tests.upstream.originals import samples
from tests.upstream.originals.agreement import compare, pair
from tests.upstream.originals.explained import EXPLAINED
from tests.upstream.originals.packages import Built
from tests.upstream.originals.readings import Original
from tests.upstream.originals.samples import Body
from tests.upstream.originals.table import Outcome, Row, Whole, page

BUDGET = 400
_SHOWN = 12


def main(argv: Sequence[str] | None = None) -> int:
    """Run, and give the exit status."""
    parser = argparse.ArgumentParser(prog="check-upstream", description=__doc__)
    parser.add_argument("folder", type=Path, help="folder with runware/, openai/, deepinfra/")
    parser.add_argument("--only", default="", help="only samples whose name holds this")
    parser.add_argument("--vendor", default="", help="only this vendor's")
    parser.add_argument("--to", type=Path, help="file that gets the table")
    parser.add_argument("--keep", type=Path, help="folder that keeps specs and packages")
    parser.add_argument(
        "--budget", type=int, default=BUDGET, help="instances that parameters share"
    )
    parser.add_argument("--no-types", action="store_true", help="leave mypy out")
    arguments = parser.parse_args(argv)
    if not samples.runware(arguments.folder) and not samples.openapi(arguments.folder):
        parser.error(f"no original below {arguments.folder}")
    with tempfile.TemporaryDirectory(prefix="upstream-") as folder:
        outcome = _checked(arguments, arguments.keep or Path(folder))
    text = page(outcome, EXPLAINED)
    print(text)
    if arguments.to:
        arguments.to.write_text(text, "utf-8")
    return 0 if outcome.is_good else 1


def _checked(arguments: argparse.Namespace, work: Path) -> Outcome:
    rows: list[Row] = []
    wholes: list[Whole] = []
    types: dict[str, int] = {}
    for built, bodies in _vendors(arguments, work):
        rows += _vendor(built, bodies, arguments)
        _check_types(built, arguments, types)
    for vendor, path in samples.openapi(arguments.folder).items():
        if arguments.vendor in ("", vendor) and not arguments.only:
            built = _built(vendor, work / "all", f"{vendor}_all")
            wholes.append(_whole(built, path))
            _check_types(built, arguments, types)
    return Outcome(rows, wholes, types)


def _check_types(built: Built, arguments: argparse.Namespace, types: dict[str, int]) -> None:
    if not arguments.no_types and built.subjects:
        errors = built.type_errors()
        types[built.package] = len(errors)
        print("\n".join(errors[:_SHOWN]))


def _whole(built: Built, path: Path) -> Whole:
    """Import and generate everything that a document offers."""
    found = Whole(built.vendor, samples.operations_of(_data(path)))
    built.take(Upstream(path, format="openapi"))
    found.findings.update(item.code for item in built.findings.get(path.name, ()))
    try:
        built.generate()
    except SpecError as error:
        built.failures[path.name] = error.text()
    if path.name in built.failures:
        found.failure = "not imported"
        print(built.failures[path.name])
        return found
    found.models = len(next(iter(built.subjects.values())).vendor.models)
    strange = sorted(found.findings.keys() - EXPLAINED.keys())
    found.failure = f"not explained: {', '.join(strange)}" if strange else ""
    return found


def _vendors(arguments: argparse.Namespace, work: Path) -> Iterator[tuple[Built, list[Body]]]:
    """Give each vendor with what is to be compared; imported, not yet generated."""
    tasks = [path for path in samples.runware(arguments.folder) if arguments.only in path.stem]
    if tasks and arguments.vendor in ("", samples.RUNWARE):
        built = _built(samples.RUNWARE, work)
        bodies = []
        for path in tasks:
            bodies.append(samples.task_of(path, _data(path)))
            built.take(Upstream(path, format="runware"), _file_of(bodies[-1]))
        yield built, bodies
    for vendor, path in samples.openapi(arguments.folder).items():
        if arguments.vendor in ("", vendor):
            yield _openapi(_built(vendor, work), path, arguments.only)


def _file_of(body: Body) -> str:
    """Name the file of a document about one model."""
    return f"{samples.RUNWARE}/models/{body.path.stem}.yaml"


def _openapi(built: Built, path: Path, only: str) -> tuple[Built, list[Body]]:
    found = [body for body in samples.bodies_of(path, _data(path)) if only in body.name]
    operations = tuple(dict.fromkeys(body.operation for body in found))
    if operations:
        built.take(Upstream(path, format="openapi", operations=operations))
    return built, found


def _built(vendor: str, work: Path, name: str = "") -> Built:
    specs, out = work / vendor / "specs", work / vendor / "out"
    specs.mkdir(parents=True, exist_ok=True)
    return Built(vendor, specs, out, f"upstream_{name or vendor}")


@cache  # one document has many bodies
def _data(path: Path) -> Any:
    report = Report()
    document = load(path, path.name, report)
    report.raise_if_any()
    assert document is not None
    return document.data


def _vendor(built: Built, bodies: Sequence[Body], arguments: argparse.Namespace) -> list[Row]:
    try:
        built.generate()
    except SpecError as error:
        built.failures |= {body.path.name: error.text() for body in bodies}
    linted = built.lint()
    rows = []
    for body in bodies:
        row = _row(built, body, arguments.budget)
        row.findings.update(item.code for item in built.findings.get(body.path.name, ()))
        own = _file_of(body) if built.vendor == samples.RUNWARE else ""
        row.linted.update(code for place, code, _ in linted if own in ("", place))
        strange = sorted({*row.linted, *row.findings} - EXPLAINED.keys())
        row.disagreements += [f"finding {code} is not explained" for code in strange]
        rows.append(row)
        print(f"{built.vendor} {row.sample}: {row.instances} instances, {row.verdict}", flush=True)
        for told in list(dict.fromkeys(row.disagreements))[:_SHOWN]:
            print(f"    {told}", flush=True)
    return rows


def _row(built: Built, body: Body, budget: int) -> Row:
    row = Row(built.vendor, f"{body.name}{' (form)' if body.is_form else ''}")
    if body.path.name in built.failures:
        row.failure = "not imported"
        row.disagreements.append(built.failures[body.path.name])
        return row
    original = Original(_data(body.path), body.pointer)
    row.constructs, row.readings = original.words, original.applied
    module, owned = _set_of(built, body)
    subject = built.subjects.get(module)
    if subject is None:
        row.failure = "no parameter set"
        return row
    found = compare(pair(original, subject, owned), budget, owned)
    row.valid, row.invalid, row.disagreements = found.valid, found.invalid, found.disagreements
    if not found.is_enough:
        row.disagreements.append(f"{row.instances} instances say nothing")
    return row


def _set_of(built: Built, body: Body) -> tuple[str, frozenset[str]]:
    """Find what a body was imported as: the module of its set, and what its route owns."""
    vendor = next(iter(built.subjects.values())).vendor
    for namespace in vendor.namespaces:
        for operation in namespace.operations:
            model = next(item for item in vendor.models if item.id == operation.id)
            route = vendor.facts["routes"][operation.route]
            if _is_of(body, model.slug, route):
                return operation.module, frozenset(route.get("owns", ()))
    return "", frozenset()


def _is_of(body: Body, slug: str, route: Any) -> bool:
    """Tell whether a route is that of a document's model, or of an operation and its media type."""
    if not body.operation:
        return slug == body.path.stem
    is_form = route.get("settings", {}).get("body") == "multipart"
    return route["path"] == body.place and is_form is body.is_form


if __name__ == "__main__":
    raise SystemExit(main())
