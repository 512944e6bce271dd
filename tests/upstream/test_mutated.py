"""Documents with something broken in them: whatever it is, the import ends in specs that the generator reads."""

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.importing.openapi import Settings, draft_of
from modelwire_codegen.pipeline import read_catalog
from modelwire_codegen.settings import Settings as Run
from tests.proof.proof import SEED
from tests.upstream.proving import read, write

FOLDER = Path(__file__).parent / "openapi"
RUNS, DOCUMENTS = 8, 25
KEYS = (
    *("type", "properties", "required", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
    *("items", "enum", "const", "default", "nullable", "$ref", "additionalProperties", "contains"),
    *("dependentRequired", "dependentSchemas", "pattern", "minimum", "minLength", "format"),
    *("discriminator", "readOnly", "uniqueItems", "multipleOf", "$recursiveRef", "prefixItems"),
)
JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 1e300, 10**30, "", "x", "__class__", '"""', "{{x}}", "../x"),
    *("#", "#/paths", "#/components/schemas/Box", "file:///etc/passwd", [], {}, [[]], [{}], [None]),
    *({"a": 1}, {"$ref": "#"}, {"$ref": "#/components/schemas/Nope"}, {"type": "object"}),
    *({"type": ["string", "integer", "object"]}, {"enum": [1, "a", None, 2.5]}, {"enum": []}),
    *({"const": [1]}, {"allOf": []}, {"not": {}}, {"if": True, "then": False}, {"minimum": "x"}),
    *({"required": ["a", "b"]}, {"properties": {"class": {"type": "string"}, "": {}}}),
    *({"pattern": "(("}, {"type": "array"}, {"items": [{}]}, {"anyOf": [{"type": "string"}, {}]}),
)


def _pointers(data: Any, pointer: Pointer = ()) -> Iterator[Pointer]:
    if pointer:
        yield pointer
    items = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data if isinstance(data, list) else ())
    )
    for key, value in items:
        yield from _pointers(value, (*pointer, key))


def _at(data: Any, pointer: Pointer) -> Any:
    for step in pointer:
        data = data[step]
    return data


def _break(data: dict[str, Any], rng: random.Random) -> None:
    """Put junk into one place of a document, take the place away, or give it another keyword."""
    pointer = rng.choice([one for one in _pointers(data) if one[0] in ("paths", "components")])
    holder, chance = _at(data, pointer[:-1]), rng.random()
    if chance < 0.5:
        holder[pointer[-1]] = copy.deepcopy(rng.choice(JUNK))
    elif chance < 0.8 and isinstance(held := holder[pointer[-1]], dict):
        held[rng.choice(KEYS)] = copy.deepcopy(rng.choice(JUNK))
    elif isinstance(holder, dict) and len(pointer) > 1:
        del holder[pointer[-1]]


@pytest.mark.parametrize("run", range(RUNS))
def test_a_broken_document_is_no_broken_spec(tmp_path: Path, run: int) -> None:
    """Each draft is one that the generator reads to the end, and no import crashes."""
    rng = random.Random(f"{SEED}:{run}")
    documents = [read(path) for path in sorted(FOLDER.glob("*.yaml"))]
    for number in range(DOCUMENTS):
        document = rng.choice(documents)
        data = copy.deepcopy(document.data)
        for _ in range(rng.randint(1, 3)):
            _break(data, rng)
        draft = draft_of(Document(document.path, data, document.places), Settings("acme"))
        if "acme/models/operations.yaml" in draft.files:
            root = tmp_path / str(number)
            write(draft, root)
            read_catalog(Run(root, tmp_path / "out", "acme_models"), Report())
