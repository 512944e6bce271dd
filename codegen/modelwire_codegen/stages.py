"""The stages after the first: from the specs of vendors that have changed to the files that are written."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from modelwire_codegen import collector, manifest, write
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.emit import plans_of
from modelwire_codegen.emit.plan import Plan, keys_of
from modelwire_codegen.ir import Catalog
from modelwire_codegen.lower import lower
from modelwire_codegen.manifest import PACKAGE, Line, Manifest
from modelwire_codegen.memory import Left, Memory
from modelwire_codegen.outcome import Outcome, Progress
from modelwire_codegen.reading import read
from modelwire_codegen.render import render_all, tools_at_hand
from modelwire_codegen.settings import Settings
from modelwire_codegen.sources import find
from modelwire_codegen.standing import Standing, is_whole


def catalog_of(settings: Settings, report: Report) -> Catalog:
    """Give the IR of all specs; raises `SpecError` with every finding."""
    reading = read(find(settings.specs, report), report)
    catalog = lower(reading.trees, settings.package, report)
    report.raise_if_any()
    return catalog


def make(
    standing: Standing,
    settings: Settings,
    report: Report,
    *,
    dry: bool,
    progress: Progress | None,
    memory: Memory | None,
) -> Outcome:
    """Make what is not as it should be, and write it unless the run is `dry`; raises `SpecError` with every finding."""
    wanted = standing.wanted
    # A dry run may judge a tree that somebody else made, so it takes no file for sound.
    sound = frozenset[str]() if dry else standing.sound
    vendors = wanted - {PACKAGE}
    left = Left(settings.cache, settings.specs, standing.inputs.generator)
    with tools_at_hand():
        with collector.paused():
            memory = memory or left.load(vendors)
            reading = read(standing.sources, report, wanted=wanted, sound=sound, shelf=memory.shelf)
            catalog = lower(reading.trees, settings.package, report, wanted, memo=memory.memo)
            report.raise_if_any()
            plans = plans_of(catalog)
        made = _emit(plans, settings.out, standing, progress)
    if not dry:
        write.apply(settings.out, made.change)
        with collector.paused():
            left.save(memory, reading, vendors)
    return made


def _emit(
    groups: Mapping[str, Sequence[Plan]],
    root: Path,
    standing: Standing,
    progress: Progress | None,
) -> Outcome:
    keys = keys_of([plan for plans in groups.values() for plan in plans])
    old = standing.lines
    stale = [
        plan
        for plans in groups.values()
        for plan in plans
        if plan.path not in old
        or old[plan.path].key != keys[plan.path]
        or not is_whole(root, old[plan.path])
    ]
    texts = dict(zip((plan.path for plan in stale), render_all(stale, progress), strict=True))
    inputs = standing.inputs
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
    kept = {name: standing.known[name] for name in inputs.names - made.keys()}
    manifests = {**kept, **made}
    change = _change(root, texts, manifests, standing.known)
    return Outcome(change, manifest.count(manifests.values()), len(stale))


def _lines(
    plans: Sequence[Plan],
    keys: Mapping[str, str],
    texts: Mapping[str, str],
    old: Mapping[str, Line],
) -> dict[str, Line]:
    def line(plan: Plan) -> Line:
        text = texts.get(plan.path)
        found = manifest.digest(text.encode()) if text is not None else old[plan.path].digest
        return Line(plan.path, found, keys[plan.path], plan.source)

    return {plan.path: line(plan) for plan in plans}


def _change(
    root: Path,
    texts: Mapping[str, str],
    manifests: Mapping[str, Manifest],
    known: Mapping[str, Manifest],
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
