"""What a run finds before it makes anything: specs, what was made of them, and how much of that is as it should be."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from modelwire_codegen import fingerprint, manifest
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.manifest import Inputs, Line, Manifest
from modelwire_codegen.settings import Settings
from modelwire_codegen.sources import Source, find


@dataclass(frozen=True)
class Standing:
    """The specs of a project beside its output."""

    sources: Sequence[Source]
    inputs: Inputs
    known: Mapping[str, Manifest]
    """What former runs have left."""
    current: AbstractSet[str]
    """The vendors of which nothing has to be made, and the package where that is so of it."""

    @property
    def is_current(self) -> bool:
        """True when there is nothing to do."""
        return self.current == self.inputs.names == self.known.keys()

    @property
    def wanted(self) -> AbstractSet[str]:
        """The manifests to make."""
        return self.inputs.names - self.current

    @cached_property
    def lines(self) -> Mapping[str, Line]:
        """Every file that former runs have left."""
        return {path: line for item in self.known.values() for path, line in item.lines.items()}

    @cached_property
    def sound(self) -> AbstractSet[str]:
        """The spec files that this very generator has held against the meta-schemas before."""
        return {
            spec
            for item in self.known.values()
            if item.generator == self.inputs.generator
            for spec, found in item.specs.items()
            if self.inputs.specs.get(spec) == found
        }


def look(settings: Settings, report: Report) -> Standing:
    """Look at specs and output; what is wrong with where the specs lie is reported."""
    sources = find(settings.specs, report)
    inputs = manifest.inputs_of(sources, fingerprint.digest(), settings.package)
    known = manifest.read(settings.out)
    current = {name for name in known if _is_current(settings.out, known[name], inputs)}
    return Standing(sources, inputs, known, current)


def _is_current(root: Path, item: Manifest, inputs: Inputs) -> bool:
    made = item.name in inputs.names and item.inputs == inputs.of(item.name)
    return made and all(is_whole(root, line) for line in item.lines.values())


def is_whole(root: Path, line: Line) -> bool:
    """Tell whether a file is there, and as it was written."""
    path = root / line.path
    return path.is_file() and manifest.digest(path.read_bytes()) == line.digest
