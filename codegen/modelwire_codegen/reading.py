"""The stages that read: from the files of a spec tree to vendors that stand on their own.

    find -> load -> validate -> resolve

Every command begins with them. A process that reads a tree again and again keeps a `Shelf`, and reads each text only once.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Document
from modelwire_codegen.load import load
from modelwire_codegen.manifest import digest_of_file
from modelwire_codegen.resolve import Loaded, VendorTree, resolve
from modelwire_codegen.sources import COMMON, SPECS, Source


@dataclass(frozen=True, slots=True)
class Reading:
    """A spec tree as read."""

    documents: tuple[Loaded, ...]
    trees: tuple[VendorTree, ...]
    """The vendors, resolved, in the order of their ids; of one that was not wanted, no more than its vendor file."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A document as it was once read."""

    digest: str
    document: Document
    is_judged: bool
    """True when it has been held against its meta-schema, rather than taken for sound."""
    spots: bytes = b""
    """Where its parts stand, as `memory.py` keeps it; empty when it has just been read."""


@dataclass(slots=True)
class Shelf:
    """Documents without fault, kept for the next reading."""

    kept: dict[str, Kept] = field(default_factory=dict[str, Kept])

    def take(self, source: Source, report: Report, *, sound: bool) -> Document | None:
        """Give a source's document, or nothing when it has a fault; a `sound` one has been validated before."""
        found = digest_of_file(source.path)
        kept = self.kept.pop(source.name, None)
        if kept is not None and kept.digest == found and (sound or kept.is_judged):
            self.kept[source.name] = kept
            return kept.document
        document = load(source.path, source.name, report)
        if document is None or not (sound or _judge(document, source.kind, report)):
            return None
        # What somebody wrote in between must not be found under the digest of what was there before.
        if digest_of_file(source.path) == found:
            self.kept[source.name] = Kept(found, document, is_judged=not sound)
        return document


def _judge(document: Document, kind: str, report: Report) -> bool:
    from modelwire_codegen.validate import validate  # most runs do without jsonschema

    return validate(document, kind, report)


def read(
    sources: Sequence[Source],
    report: Report,
    *,
    wanted: AbstractSet[str] | None = None,
    sound: AbstractSet[str] = frozenset(),
    shelf: Shelf | None = None,
) -> Reading:
    """Read the sources; raises `SpecError` with every finding.

    With `wanted`, only the vendors of that name are read in full, and of every other one the vendor file, which the package
    tells of. `sound` names the files that need not be held against their meta-schemas again.
    """
    shelf = shelf or Shelf()
    loaded: list[Loaded] = []
    for source in _needed(sources, wanted):
        document = shelf.take(source, report, sound=source.name in sound)
        if document is not None:
            loaded.append(Loaded(source.kind, source.scope, document))
    report.raise_if_any()
    trees = resolve([item for item in loaded if item.kind in SPECS], report)
    report.raise_if_any()
    return Reading(tuple(loaded), tuple(trees))


def _needed(sources: Iterable[Source], wanted: AbstractSet[str] | None) -> Iterable[Source]:
    if wanted is None:
        return sources
    scopes = {COMMON, *wanted}
    return [source for source in sources if source.scope in scopes or source.kind == "vendor"]
