"""The stages in order. Read this page first.

    find -> load -> validate -> resolve -> lower -> emit -> format -> write

Each stage takes plain data and gives plain data; a stage that finds faults collects all of them before the run stops. Emitting
knows no disk, so writing, checking and showing a difference are one and the same run up to its last step.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path

from modelwire_codegen import collector, manifest, write
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.emit import plans_of
from modelwire_codegen.emit.environment import digest as generator_digest
from modelwire_codegen.emit.own_templates import taking_part
from modelwire_codegen.emit.plan import Plan, keys_of
from modelwire_codegen.ir import Catalog
from modelwire_codegen.lower import lower
from modelwire_codegen.manifest import Inputs, Line, Manifest
from modelwire_codegen.memory import Left, Memory
from modelwire_codegen.project import Project
from modelwire_codegen.reading import read
from modelwire_codegen.render import Progress, render_all
from modelwire_codegen.sources import find


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run works on."""

    specs: Path
    out: Path
    package: str = "modelwire"
    templates: Path | None = None
    """Folder with templates of a team's own, each in place of ours of its name."""
    cache: Path | None = None
    """Folder of the user's own, where a run leaves to the next what took long to make."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found or did."""

    change: write.Change
    files: int
    rendered: int
    up_to_date: bool = False
    warnings: tuple[str, ...] = field(default_factory=tuple)


def read_catalog(settings: Settings, report: Report) -> Catalog:
    """Run the stages up to the IR; raises `SpecError` with every finding."""
    Project(settings.specs).check_whole()
    reading = read(find(settings.specs, report), report)
    catalog = lower(reading.trees, settings.package, report)
    report.raise_if_any()
    return catalog


def run(
    settings: Settings,
    *,
    dry: bool = False,
    progress: Progress | None = None,
    memory: Memory | None = None,
) -> Outcome:
    """Generate the package; with `dry`, find out what would change and leave the disk alone.

    Only vendors whose specs or files have changed are read; of the others, the manifest says that all is as it was.
    A process that generates again and again keeps a `memory`; else the cache has what the last run left.
    """
    with taking_part(settings.templates):
        return _run(settings, dry, progress, memory)


def _run(
    settings: Settings, dry: bool, progress: Progress | None, memory: Memory | None
) -> Outcome:
    project = Project(settings.specs, settings.out)
    if dry:
        project.check_whole()
    else:
        project.recover()
    report = Report()
    sources = find(settings.specs, report)
    inputs = manifest.inputs_of(sources, generator_digest(), settings.package)
    known = manifest.read(settings.out)
    current = {
        name: known[name] for name in known if _is_current(settings.out, known[name], inputs)
    }
    if not report.found and current.keys() == inputs.names == known.keys():
        files = _count(known)
        return Outcome(write.Change({}, ()), files, 0, up_to_date=True)
    # A dry run may judge a tree that somebody else made, so it takes no file for sound.
    sound = frozenset[str]() if dry else _found_sound(known, inputs)
    wanted = inputs.names - current.keys()
    vendors, left = wanted - {manifest.PACKAGE}, Left(
        settings.cache, settings.specs, inputs.generator
    )
    with collector.paused():
        memory = memory or left.load(vendors)
        reading = read(sources, report, wanted=wanted, sound=sound, shelf=memory.shelf)
        catalog = lower(reading.trees, settings.package, report, wanted, memo=memory.memo)
        report.raise_if_any()
        plans = plans_of(catalog)
    outcome = _emit(plans, settings, known, inputs, progress)
    if not dry:
        write.apply(settings.out, outcome.change)
        with collector.paused():
            left.save(memory, reading, vendors)
    return outcome


def _found_sound(known: Mapping[str, Manifest], inputs: Inputs) -> AbstractSet[str]:
    """List the files that this very generator has held against the meta-schemas before."""
    return {
        spec
        for item in known.values()
        if item.generator == inputs.generator
        for spec, found in item.specs.items()
        if inputs.specs.get(spec) == found
    }


def _is_current(root: Path, item: Manifest, inputs: Inputs) -> bool:
    made = item.name in inputs.names and item.inputs == inputs.of(item.name)
    return made and all(_is_whole(root, line) for line in item.lines.values())


def _is_whole(root: Path, line: Line) -> bool:
    path = root / line.path
    return path.is_file() and manifest.digest(path.read_bytes()) == line.digest


def _emit(
    groups: Mapping[str, Sequence[Plan]],
    settings: Settings,
    known: Mapping[str, Manifest],
    inputs: Inputs,
    progress: Progress | None,
) -> Outcome:
    old = {path: line for item in known.values() for path, line in item.lines.items()}
    keys = keys_of([plan for plans in groups.values() for plan in plans])
    stale = [
        plan
        for plans in groups.values()
        for plan in plans
        if plan.path not in old
        or old[plan.path].key != keys[plan.path]
        or not _is_whole(settings.out, old[plan.path])
    ]
    texts = dict(zip((plan.path for plan in stale), render_all(stale, progress), strict=True))
    made = {
        name: Manifest(
            name,
            inputs.of(name),
            _lines(plans, keys, texts, old),
            inputs.generator,
            inputs.own(name),
        )
        for name, plans in groups.items()
    }
    kept = {name: known[name] for name in inputs.names - made.keys()}
    manifests = {**kept, **made}
    change = _change(settings.out, texts, manifests, known)
    return Outcome(change, _count(manifests), len(stale))


def _count(manifests: Mapping[str, Manifest]) -> int:
    """Count the files of an output, its manifests among them."""
    return sum(len(item.lines) + 1 for item in manifests.values())


def _lines(
    plans: Sequence[Plan], keys: dict[str, str], texts: dict[str, str], old: dict[str, Line]
) -> dict[str, Line]:
    def line(plan: Plan) -> Line:
        text = texts.get(plan.path)
        found = manifest.digest(text.encode()) if text is not None else old[plan.path].digest
        return Line(plan.path, found, keys[plan.path], plan.source)

    return {plan.path: line(plan) for plan in plans}


def _change(
    root: Path, texts: dict[str, str], manifests: dict[str, Manifest], known: Mapping[str, Manifest]
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
