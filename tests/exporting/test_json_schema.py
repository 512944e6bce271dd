"""Parameter sets as JSON Schema: standard, self-contained, and of one mind with the specs."""

import os
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from modelwire_codegen.exporting.schemas import UNSAID, Schemas, circumstance
from tests.exporting.agreement import Known, compare, instances, nodes, standard

# Every set of the catalog with MODELWIRE_EXPORT_ALL=1; else one in so many.
SHARDS = 8
STEP = 1 if os.environ.get("MODELWIRE_EXPORT_ALL") else 16
STANDARD = {
    *("$schema", "$ref", "$defs", "title", "description", "type", "enum", "const", "default"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern", "contentEncoding", "examples", "deprecated"),
    *("items", "minItems", "maxItems", "uniqueItems", "contains"),
    *("properties", "required", "additionalProperties"),
    *("dependentRequired", "dependentSchemas", "allOf", "anyOf", "oneOf", "not"),
    *("if", "then", "else"),
}


def test_every_word_judges_as_the_spec_does(small: Known) -> None:
    """Of the spec in which every word stands, exports and spec agree about every instance."""
    for subject in small.provable:
        outcome = compare(subject, small.of(subject), budget=200)
        assert not outcome.disagreements, (subject.name, outcome.disagreements[:3])
        assert outcome.is_enough, subject.name


@pytest.mark.parametrize("shard", range(SHARDS))
def test_the_catalog_judges_as_the_spec_does(ours: Known, shard: int) -> None:
    """So do the sets of the catalog, a sample of them unless all are asked for."""
    chosen = ours.provable[::STEP][shard::SHARDS]
    assert chosen
    for subject in chosen:
        outcome = compare(subject, ours.of(subject))
        assert not outcome.disagreements, (subject.name, outcome.disagreements[:3])
        assert outcome.is_enough, subject.name


def test_every_document_is_a_schema(ours: Known, small: Known) -> None:
    """All documents are valid under the dialect that they name."""
    dialect = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for path, document in (*ours.documents.items(), *small.documents.items()):
        assert document["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
        assert dialect.is_valid(document), path


def test_documents_use_standard_words_only(ours: Known, small: Known) -> None:
    """No word of our own stands in a document, but for the note at its root."""
    for path, document in (*ours.documents.items(), *small.documents.items()):
        plain = {key: value for key, value in document.items() if key != "x-modelwire"}
        strange = {word for node in nodes(plain) for word in node} - STANDARD
        assert not strange, (path, strange)


def test_documents_need_nothing_else(ours: Known) -> None:
    """Every reference leads into the document itself, and every definition is referred to."""
    for path, document in ours.documents.items():
        targets = {node["$ref"] for node in nodes(document) if "$ref" in node}
        assert targets == {f"#/$defs/{name}" for name in document.get("$defs", {})}, path


def test_what_is_not_said_is_listed(ours: Known, small: Known) -> None:
    """Words that JSON Schema cannot say stand in the note with their place, and only where the spec has them."""
    listed = 0
    for known in (ours, small):
        for subject in known.sets.values():
            note = known.of(subject)["x-modelwire"]
            own = [held for held in nodes(subject.schema) if set(UNSAID) & held.keys()]
            assert bool(note.get("unsaid")) >= bool(own), subject.name
            for item in note.get("unsaid", ()):
                assert item["at"].startswith("#")
                assert item["word"] in UNSAID
                listed += 1
    assert listed


def test_a_set_refuses_names_that_it_lacks_unless_it_is_open(ours: Known) -> None:
    """As the package does: a misspelt name is a fault, but for sets that are open."""
    kinds = set()
    for subject in ours.sets.values():
        is_open = bool(subject.schema.get("open"))
        refused = ours.of(subject).get("additionalProperties") is False
        assert refused is not is_open, subject.name
        kinds.add(is_open)
    assert kinds == {True, False}


@pytest.mark.parametrize(
    "word", ["if", "not", "anyOf", "dependentRequired", "multipleOf", "enum", "required", "pattern"]
)
def test_a_lost_word_is_noticed(small: Known, word: str) -> None:
    """A comparison that cannot fail proves nothing: without one of its words, some export disagrees."""
    holders = [
        subject
        for subject in small.provable
        if any(word in node for node in nodes(small.of(subject)))
    ]
    for subject in holders:
        document = deepcopy(small.of(subject))
        for node in nodes(document):
            dict.pop(node, word, None)  # type: ignore[arg-type]
        if compare(subject, document).disagreements:
            return
    raise AssertionError(f"no one of {len(holders)} sets misses {word!r}")


@pytest.mark.parametrize(
    ("when", "fitting", "failing"),
    [
        ("a", {"a": None}, {}),
        (["a", "b"], {"b": 1}, {"c": 1}),
        ({"a": "x"}, {"a": "x"}, {"b": "x"}),
        ({"a": [1, "x"], "b": True}, {"a": 1.0, "b": True}, {"a": 1, "b": 1}),
    ],
)
def test_circumstances(when: Any, fitting: Any, failing: Any) -> None:
    """Each way of saying a circumstance becomes the schema that means it."""
    validator = standard(circumstance(when))
    assert validator.is_valid(fitting)
    assert not validator.is_valid(failing)


def test_an_unknown_word_is_our_own_fault(small: Known) -> None:
    """A word that nobody taught the export is never dropped in silence."""
    with pytest.raises(ValueError, match="'surprise' has no place"):
        Schemas(small.catalog.vendors[0]).schema({"type": "string", "surprise": 1})


def test_descriptions_say_what_no_keyword_does(ours: Known) -> None:
    """A description tells conditions, defaults and forms of files."""
    found = ours.documents["runpod/pruna_p_image_t2i.json"]["properties"]
    assert 'Only with aspect_ratio "custom".' in found["width"]["description"]
    assert 'The service\'s default is "16:9".' in found["aspect_ratio"]["description"]


def test_open_unions_take_strangers_and_nothing_half_known(ours: Known) -> None:
    """An object of an unknown kind passes an open union, one of a known kind is judged as that kind."""
    for document in ours.documents.values():
        strangers = [
            node
            for node in nodes(document)
            if node.get("description") == "A kind that is not listed here."
        ]
        for node in strangers:
            (tag, held), *more = node["properties"].items()
            assert not more
            judge = standard(node)
            assert judge.is_valid({tag: "some kind of next year"})
            assert not any(judge.is_valid({tag: value}) for value in held["not"]["enum"])
        if strangers:
            return
    raise AssertionError("no set has an open union")


def test_instances_are_there(small: Known) -> None:
    """The instances that all this rests on follow from one seed."""
    subject = small.provable[0]
    assert list(instances(subject)) == list(instances(subject))
