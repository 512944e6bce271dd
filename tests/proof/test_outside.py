"""What stands outside the proof: unknown names at the root, and specs whose meaning nobody could keep."""

from pathlib import Path

import pytest

from modelwire_codegen.diagnostics import SpecError
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.validation import validate
from tests.proof.judge import Judge
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[2]
REAL = [one for one in subjects(*read(ROOT / "specs", "modelwire")) if one.model_id]


@pytest.mark.parametrize("subject", REAL, ids=[subject.name for subject in REAL])
def test_an_unknown_name_is_refused_before_anything_else(subject: Subject) -> None:
    """The client refuses an unknown name, since it is most likely a mistake; JSON Schema may let it pass.

    A set that the spec calls open lets it pass too, with a warning.
    """
    name = "no_vendor_has_this"
    judge = Judge(subject.schema, subject.objects)
    closed = subject.schema.get("additionalProperties") is False
    assert len(judge.reasons({name: 1})) == len(judge.reasons({})) + closed
    cls = subject.load()
    told = validate(cls, {name: 1}, "warn", subject.model_id).warnings
    assert len([text for text in told if name in text]) == 1
    try:
        validate(cls, {name: 1}, "strict", subject.model_id)
        faults = ()
    except InvalidParams as error:
        faults = error.faults
    refused = [fault.rule for fault in faults if fault.parameter == name]
    assert refused == ([] if subject.schema.get("open") else ["unknown"])


@pytest.mark.parametrize("name", ["no_vendor_has_this", "Prompt"])
def test_a_set_that_refuses_unknown_names_says_so_too(
    proved: dict[str, Subject], name: str
) -> None:
    """Where the spec itself refuses an unknown name, both do."""
    subject = proved["acme.params.refusing"]
    assert not Judge(subject.schema, subject.objects).takes({"text": "a", name: 1})
    with pytest.raises(InvalidParams):
        validate(subject.load(), {"text": "a", name: 1}, "strict", subject.model_id)


VENDOR = (Path(__file__).parent / "spec" / "acme" / "vendor.yaml").read_text("utf-8")
MODEL = """
models:
  - id: one
    title: One
    summary: One model.
    namespace: image
    task: text-to-image
    route: job
    endpoint: one
    lifecycle: {state: listed}
    result: image
    sources: [docs]
    params:
      properties:
        it: %s
"""
OBJECTS = """
objects:
  Plain: {type: object, properties: {name: {type: string, description: A name.}}}
"""


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("{type: string, pattern: '^[0-9', description: x}", "is no regular expression"),
        (r"{type: string, pattern: '^\d+$', description: x}", "escapes a letter or digit"),
        ("{type: string, pattern: '^(?=a)b$', description: x}", "begins with (?"),
        ("{type: string, pattern: '^.+$', description: x}", "has a dot"),
        ("{type: string, pattern: '^[a-z&&[b]]$', description: x}", "operation on sets"),
        ("{known_values: [a], description: x}", "known_values needs a type"),
        (
            "{oneOf: [{$ref: acme/Plain}, {type: object}], description: x}",
            "oneOf cannot choose among objects that a value may be two of",
        ),
        (
            "{anyOf: [{$ref: acme/Plain}, {type: object}], description: x}",
            "takes any field, so that the others mean nothing",
        ),
        (
            "{type: object, additionalProperties: {type: array, contains: {const: 1}}, description: x}",
            "'contains' cannot stand here",
        ),
        (
            "{type: object, title: Rest, properties: {a: {type: string}}, "
            "additionalProperties: {type: array, contains: {const: 1}}, description: x}",
            "'contains' cannot stand here",
        ),
        (
            "{anyOf: [{type: object, title: Twin, properties: {a: {type: string}}}, "
            "{type: object, title: Twin, properties: {b: {type: string}}}], description: x}",
            "object 'Twin' is another one",
        ),
    ],
)
def test_what_could_not_be_judged_as_it_is_meant_is_refused(
    tmp_path: Path, schema: str, message: str
) -> None:
    """The generator reports a spec whose meaning its output would not keep, instead of changing it in silence."""
    for name, text in (("vendor", VENDOR), ("models/all", MODEL % schema), ("shared/all", OBJECTS)):
        path = tmp_path / "acme" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    with pytest.raises(SpecError) as caught:
        read(tmp_path, "refused_models")
    assert message in str(caught.value)
