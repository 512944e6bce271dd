"""The stages in order. Read this page first.

    find -> load -> validate -> resolve -> lower -> emit -> format -> write

Each stage takes plain data and gives plain data; a stage that finds faults collects all of them before the run stops. Emitting
knows no disk, so writing, checking and showing a difference are one and the same run up to its last step.
"""

import difflib
import gc
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from modelwire_codegen import manifest, write
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.emit import plans_of
from modelwire_codegen.emit.environment import digest as generator_digest
from modelwire_codegen.emit.plan import Plan
from modelwire_codegen.ir import Catalog
from modelwire_codegen.load import load
from modelwire_codegen.lower import lower
from modelwire_codegen.manifest import Inputs, Line, Manifest
from modelwire_codegen.render import Progress, render_all
from modelwire_codegen.resolve import Loaded, resolve
from modelwire_codegen.sources import Source, find
from modelwire_codegen.validate import validate

PACKAGE_MANIFEST = "package"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run works on."""

    specs: Path
    out: Path
    package: str = "modelwire"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found or did."""

    change: write.Change
    files: int
    rendered: int
    root: Path
    up_to_date: bool = False
    warnings: tuple[str, ...] = field(default_factory=tuple)

    def diff(self) -> Iterable[str]:
        """Give the change as a unified diff."""
        for path in sorted({*self.change.texts, *self.change.removed}):
            old = self.root / path
            before = (
                old.read_text("utf-8", "replace").splitlines(keepends=True) if old.exists() else []
            )
            after = self.change.texts.get(path, "").splitlines(keepends=True)
            yield from difflib.unified_diff(before, after, f"a/{path}", f"b/{path}")


def read_catalog(settings: Settings, report: Report) -> Catalog:
    """Run the stages up to the IR; raises `SpecError` with every finding."""
    return _catalog(find(settings.specs, report), settings, report, frozenset())


def run(settings: Settings, *, dry: bool = False, progress: Progress | None = None) -> Outcome:
    """Generate the package; with `dry`, find out what would change and leave the disk alone."""
    if dry:
        write.check_whole(settings.out)
    else:
        write.recover(settings.out)
    report = Report()
    sources = find(settings.specs, report)
    inputs = manifest.inputs_of(
        ((source.name, source.path) for source in sources), generator_digest(), settings.package
    )
    known = manifest.read(settings.out)
    if not report.found and _is_current(settings.out, known, inputs.total):
        files = sum(len(item.lines) for item in known.values())
        return Outcome(write.Change({}, ()), files, 0, settings.out, up_to_date=True)
    # A dry run may judge a tree that somebody else made, so it believes nothing.
    sound = frozenset[str]() if dry else _found_sound(known, inputs)
    with _no_collector():
        catalog = _catalog(sources, settings, report, sound)
    outcome = _emit(catalog, settings, known, inputs, progress)
    if not dry:
        write.apply(settings.out, outcome.change)
    return outcome


@contextmanager
def _no_collector() -> Iterator[None]:
    """Keep the garbage collector from going again and again through what is there to stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _catalog(
    sources: Sequence[Source], settings: Settings, report: Report, sound: AbstractSet[str]
) -> Catalog:
    loaded: list[Loaded] = []
    for source in sources:
        document = load(source.path, source.name, report)
        if document and (source.name in sound or validate(document, source.kind, report)):
            loaded.append(Loaded(source.kind, source.scope, document))
    report.raise_if_any()
    trees = resolve(loaded, report)
    report.raise_if_any()
    catalog = lower(trees, settings.package, report)
    report.raise_if_any()
    return catalog


def _found_sound(known: dict[str, Manifest], inputs: Inputs) -> AbstractSet[str]:
    """List the files that this very generator has held against the meta-schemas before."""
    last = known.get(PACKAGE_MANIFEST)
    if last is None or last.generator != inputs.generator:
        return frozenset()
    return {name for name, found in inputs.specs.items() if last.specs.get(name) == found}


def _is_current(root: Path, known: dict[str, Manifest], inputs: str) -> bool:
    if PACKAGE_MANIFEST not in known or any(item.inputs != inputs for item in known.values()):
        return False
    return all(_is_whole(root, line) for item in known.values() for line in item.lines.values())


def _is_whole(root: Path, line: Line) -> bool:
    path = root / line.path
    return path.is_file() and manifest.digest(path.read_bytes()) == line.digest


def _emit(
    catalog: Catalog,
    settings: Settings,
    known: dict[str, Manifest],
    inputs: Inputs,
    progress: Progress | None,
) -> Outcome:
    old = {path: line for item in known.values() for path, line in item.lines.items()}
    groups = plans_of(catalog)
    keys = {plan.path: plan.key(inputs.generator) for plans in groups.values() for plan in plans}
    stale = [
        plan
        for plans in groups.values()
        for plan in plans
        if plan.path not in old
        or old[plan.path].key != keys[plan.path]
        or not _is_whole(settings.out, old[plan.path])
    ]
    texts = dict(zip((plan.path for plan in stale), render_all(stale, progress), strict=True))
    manifests = {
        name: Manifest(name, inputs.total, _lines(plans, keys, texts, old))
        for name, plans in groups.items()
    }
    manifests[PACKAGE_MANIFEST] = replace(
        manifests[PACKAGE_MANIFEST], generator=inputs.generator, specs=inputs.specs
    )
    change = _change(settings.out, texts, manifests, known)
    return Outcome(change, len(keys), len(stale), settings.out)


def _lines(
    plans: Sequence[Plan], keys: dict[str, str], texts: dict[str, str], old: dict[str, Line]
) -> dict[str, Line]:
    def line(plan: Plan) -> Line:
        text = texts.get(plan.path)
        found = manifest.digest(text.encode()) if text is not None else old[plan.path].digest
        return Line(plan.path, found, keys[plan.path], plan.source)

    return {plan.path: line(plan) for plan in plans}


def _change(
    root: Path, texts: dict[str, str], manifests: dict[str, Manifest], known: dict[str, Manifest]
) -> write.Change:
    all_texts = {
        **texts,
        **{f"{manifest.FOLDER}/{item.name}.txt": item.text() for item in manifests.values()},
    }
    changed = {path: text for path, text in all_texts.items() if _differs(root / path, text)}
    kept = {path for item in manifests.values() for path in item.lines}
    gone = [path for item in known.values() for path in item.lines if path not in kept]
    gone += [f"{manifest.FOLDER}/{name}.txt" for name in known if name not in manifests]
    return write.Change(changed, tuple(sorted(path for path in gone if (root / path).exists())))


def _differs(path: Path, text: str) -> bool:
    return not path.is_file() or path.read_bytes() != text.encode()
