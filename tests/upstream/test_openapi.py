"""Each construct of OpenAPI documents: imported, generated, and held against the document's own schema."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.document import Document
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.openapi import Settings, draft_of
from modelwire_codegen.ir import ParameterSet
from modelwire_codegen.pipeline import run
from modelwire_codegen.settings import Settings as Run
from tests.proof.sets import Subject, subjects
from tests.proof.sets import read as read_specs
from tests.upstream.proving import Body, body_of, compare, read, write
from tests.upstream.reference import Reference

DOCUMENTS = sorted((Path(__file__).parent / "openapi").glob("*.yaml"))
NAMES = [path.stem for path in DOCUMENTS]
PACKAGE = "imported_models"
POINTER = ("paths", "/things", "post", "requestBody", "content", "application/json", "schema")


@dataclass(frozen=True, slots=True)
class Imported:
    """A document, what it says of itself as a test, and its draft."""

    document: Document
    draft: Draft

    @property
    def shows(self) -> Mapping[str, Any]:
        """What the document is there to show."""
        found: Mapping[str, Any] = self.document.data["x-shows"]
        return found

    def body(self) -> Body:
        """Give what the document says of the request."""
        old = str(self.document.data["openapi"]).startswith("3.0")
        corrected = frozenset(self.shows["corrected"])
        body = body_of(Reference(self.document.data, old, corrected), POINTER)
        return replace(body, aside=frozenset(self.shows.get("aside", ())))


def imported(path: Path) -> Imported:
    """Import a document of ours under its own name."""
    document = read(path)
    return Imported(document, draft_of(document, Settings(vendor=path.stem)))


@pytest.fixture(scope="module")
def drafts() -> dict[str, Imported]:
    """Every document, imported."""
    return {path.stem: imported(path) for path in DOCUMENTS}


@pytest.fixture(scope="module")
def sets(
    drafts: dict[str, Imported], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Subject]]:
    """The parameter set of each document, generated with all the others into one package."""
    root = tmp_path_factory.mktemp("imported")
    for one in drafts.values():
        write(one.draft, root / "specs")
    run(Run(root / "specs", root / "out", PACKAGE))
    sys.path.insert(0, str(root / "out"))
    found = subjects(*read_specs(root / "specs", PACKAGE))
    yield {one.vendor.id: one for one in found if isinstance(one.item, ParameterSet)}
    sys.path.remove(str(root / "out"))
    for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
        del sys.modules[name]


@pytest.mark.parametrize("name", NAMES)
def test_what_cannot_be_said_is_told_once(name: str, drafts: dict[str, Imported]) -> None:
    """A document gives the findings that it says it gives, and no other."""
    told = {finding.code for finding in drafts[name].draft.findings}
    assert told == set(drafts[name].shows["findings"]), [
        f.text() for f in drafts[name].draft.findings
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_class_judges_as_the_document_does(
    name: str, drafts: dict[str, Imported], sets: dict[str, Subject]
) -> None:
    """Random and boundary instances get the same verdict from the generated class and from the document's schema."""
    verdicts = compare(sets[name], drafts[name].body())
    assert not verdicts.disagreements, verdicts.report(name)
    assert verdicts.valid, verdicts.report(name)
    assert verdicts.invalid or not sets[name].schema.get("required"), verdicts.report(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_keys_changes_nothing(name: str, drafts: dict[str, Imported]) -> None:
    """The same document with its keys turned round gives the same draft."""
    document = drafts[name].document
    turned = Document(document.path, _turned(document.data), document.places)
    again = draft_of(turned, Settings(vendor=name))
    assert json.dumps(again.files) == json.dumps(drafts[name].draft.files)


def _turned(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _turned(data[key]) for key in reversed(data)}
    return [_turned(item) for item in data] if isinstance(data, list) else data
