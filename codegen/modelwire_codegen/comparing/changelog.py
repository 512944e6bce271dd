"""The changelog: what callers read, by vendor, then by the models that are concerned, the worst first."""

from collections.abc import Iterator, Mapping, Sequence

from modelwire_codegen.comparing.advice import Advice, counts
from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, Change, Finding, Place
from modelwire_codegen.comparing.words import code, numbered, plain

_FEW = 8
_COUNTED = {
    "Break files that type-checked": "breaking_surface",
    "Break calls that were accepted": "breaking_wire",
    "Compatible": "compatible",
    "Documentation": "documentation",
}


def changelog(changes: Sequence[Change], advice: Advice, titles: Mapping[str, str]) -> str:
    """Write the changelog in Markdown; `titles` are the vendors' names."""
    lines = ["# What changes for callers", "", *_summary(changes), "", advice.text, ""]
    for vendor in dict.fromkeys(change.vendor for change in changes):
        own = [change for change in changes if change.vendor == vendor]
        lines += [f"## {plain(titles.get(vendor, vendor))}", "", *_vendor(own)]
    return "\n".join(lines).rstrip("\n") + "\n"


def mark(finding: Finding) -> str:
    """Say in a few words what a change does."""
    if finding.surface is BREAKING and finding.wire is BREAKING:
        return "Breaks files and calls"
    if finding.surface is BREAKING:
        return "Breaks files"
    if finding.wire is BREAKING:
        return "Breaks calls"
    return "Compatible" if COMPATIBLE in (finding.wire, finding.surface) else "Documentation"


def _summary(changes: Sequence[Change]) -> Iterator[str]:
    if not changes:
        yield "No difference."
        return
    found = counts(changes)
    yield from ("| What they do | Changes |", "| --- | --- |")
    for words, key in _COUNTED.items():
        yield f"| {words} | {found[key]} |"


def _vendor(changes: Sequence[Change]) -> Iterator[str]:
    """Tell the changes of a vendor, those of the same models together; what concerns all of it comes first."""
    groups: dict[tuple[Place, ...], list[Finding]] = {}
    for change in changes:
        groups.setdefault(change.places, []).append(change.finding)
    for places, findings in sorted(groups.items(), key=lambda item: _order(item[0])):
        yield from _heading(places)
        for finding in sorted(findings, key=_weight):
            yield f"- **{mark(finding)}.** {finding.text[:1].upper()}{finding.text[1:]}"
        yield ""


def _order(places: tuple[Place, ...]) -> tuple[bool, int, Place]:
    first = places[0]
    return bool(first.handle or first.model), -len(places), first


def _weight(finding: Finding) -> tuple[int, int, str, str]:
    effects = (finding.surface, finding.wire)
    return -max(effects), -sum(effects), finding.subject, finding.kind


def _heading(places: tuple[Place, ...]) -> Iterator[str]:
    """Name the handle that is concerned, or count them and list them below."""
    first = places[0]
    if len(places) == 1:
        if first.handle or first.model:
            yield f"### {code(first.path)}, {code(first.model)}"
        else:
            yield "### The client"
        yield ""
        return
    yield f"### {numbered(len(places), 'handle')}, {_named(places[:1])} and others"
    yield ""
    if len(places) <= _FEW:
        yield f"These are {_named(places)}."
    else:
        yield from ("<details><summary>All of them</summary>", "", f"{_named(places)}.", "")
        yield "</details>"
    yield ""


def _named(places: Sequence[Place]) -> str:
    return ", ".join(code(place.path if place.handle else place.model) for place in places)
