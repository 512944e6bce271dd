"""Every place of a spec tree that holds a text, and ways to put another one there."""

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Diagnostic, Report
from modelwire_codegen.document import Document
from modelwire_codegen.load import load
from modelwire_codegen.validate import validate

Tree = dict[str, Any]
Step = str | int


@dataclass(frozen=True, slots=True)
class Site:
    """A text in a file: the value at `steps`, or the last step itself when it is a key."""

    file: str
    steps: tuple[Step, ...]
    is_key: bool

    def __str__(self) -> str:
        return f"{self.file}:{'/'.join(map(str, self.steps))}{' (key)' if self.is_key else ''}"


def sites(tree: Tree) -> Iterator[Site]:
    """List the texts of all files."""
    for file, data in tree.items():
        yield from _sites(file, data, ())


def _sites(file: str, data: Any, steps: tuple[Step, ...]) -> Iterator[Site]:
    if isinstance(data, str):
        yield Site(file, steps, is_key=False)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield Site(file, (*steps, key), is_key=True)
            yield from _sites(file, value, (*steps, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _sites(file, value, (*steps, index))


def put(tree: Tree, site: Site, text: str) -> Tree:
    """Give a tree in which the file of `site` is a changed copy."""
    changed = copy.deepcopy(tree[site.file])
    place(changed, site, text)
    return {**tree, site.file: changed}


def place(data: Any, site: Site, text: str) -> None:
    """Change `data`, a file's, at `site`."""
    for step in site.steps[:-1]:
        data = data[step]
    last = site.steps[-1]
    if not site.is_key:
        data[last] = text
        return
    items = [(text if key == last else key, value) for key, value in data.items()]
    data.clear()
    data.update(items)


def findings(site: Site, data: Any) -> list[Diagnostic]:
    """Hold the data of a site's file against its meta-schema; give what there is to say."""
    path = Path(site.file)
    kind = "vendor" if path.stem == "vendor" else path.parent.name
    report = Report()
    document = Document(site.file, data, {(): (1, 1)})
    validate(document, kind if kind in ("vendor", "models") else "shared", report)
    return report.found


def read_findings(folder: Path, site: Site, data: Any) -> list[Diagnostic]:
    """Write the data of a site's file, and give what there is to say when it is read."""
    path = folder / site.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data), "utf-8")
    report = Report()
    load(path, site.file, report)
    return report.found


_NAMED = {"properties", "groups", "objects", "sets", "routes", "results", "sources", "namespaces"}
_NAMED |= {"owns", "adds", "settings", "errors", "value_notes", "inline_tags", "values", "claims"}
_NAMED |= {"standard", "dependentRequired", "with", "when", "applies_when", "ignored_when"}


def form(site: Site) -> tuple[str, ...]:
    """Give what the meta-schema sees of a site: names that an author may choose count as one."""
    steps = [Path(site.file).parent.name]
    for before, step in zip(("", *site.steps), site.steps, strict=False):
        steps.append("0" if isinstance(step, int) else "*" if before in _NAMED else step)
    return (*steps, "key" if site.is_key else "value")
