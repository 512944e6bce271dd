"""SARIF: what the OASIS standard asks of a log, as far as this output has it."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from modelwire_codegen.linting.registry import RULES
from tests.linting.case import params
from tests.support.command import codegen
from tests.support.specs import Json, write

TEXT: Json = {"type": "string", "minLength": 1}
LEVEL: Json = {"enum": ["none", "note", "warning", "error"]}
COUNT: Json = {"type": "integer", "minimum": 1}


def thing(required: Json, **optional: Any) -> Json:
    """Describe an object of which the standard lists all properties that are used here."""
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **optional},
        "additionalProperties": False,
    }


MESSAGE = thing({"text": TEXT})
RULE = thing(
    {"id": TEXT},
    name={"type": "string", "pattern": "^[A-Z][A-Za-z]+$"},
    shortDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=thing({"level": LEVEL}),
)
LOCATION = thing(
    {
        "physicalLocation": thing(
            {
                "artifactLocation": thing({"uri": {"type": "string", "pattern": "^[^ \\\\]+$"}}),
                "region": thing({"startLine": COUNT, "startColumn": COUNT}),
            }
        )
    },
    logicalLocations={"type": "array", "items": thing({"fullyQualifiedName": TEXT}), "minItems": 1},
)
RESULT = thing(
    {"ruleId": TEXT, "level": LEVEL, "message": MESSAGE},
    locations={"type": "array", "items": LOCATION},
    ruleIndex={"type": "integer", "minimum": 0},
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    suppressions={
        "type": "array",
        "items": thing({"kind": {"enum": ["inSource", "external"]}}, justification=TEXT),
    },
)
DRIVER = thing({"name": TEXT}, semanticVersion=TEXT, rules={"type": "array", "items": RULE})
RUN = thing(
    {"tool": thing({"driver": DRIVER})},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results={"type": "array", "items": RESULT},
)
LOG = thing(
    {"version": {"const": "2.1.0"}, "runs": {"type": "array", "items": RUN}},
    **{"$schema": {"type": "string", "format": "uri"}},
)


def log(root: Path) -> Json:
    """Lint a tree with a finding of each severity, one of them suppressed, and a folder with a space in its name."""
    files = params(
        {
            "style": {"type": "string", "minLength": 3, "maxLength": 2},
            "duration": {"type": "integer"},
            "mood": {"type": "string", "evidence": "inferred"},
        }
    )
    entry = {"code": "MW545", "of": ["acme/one"], "reason": "Nobody knows.", "date": "2026-11-21"}
    specs = write(root / "my facts", {**files, "acme/lint.json": {"suppressions": [entry]}})
    found: Json = json.loads(codegen("lint", "--specs", specs, "--sarif").out)
    return found


def test_form(tmp_path: Path) -> None:
    """The log has the standard's form."""
    errors = [error.message for error in Draft202012Validator(LOG).iter_errors(log(tmp_path))]
    assert errors == []


def test_rules(tmp_path: Path) -> None:
    """Every rule is described, and each result leads to its own."""
    (run,) = log(tmp_path)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    assert run["results"]
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["defaultConfiguration"]["level"] == result["level"]


def test_suppressed(tmp_path: Path) -> None:
    """What is suppressed is there, with the reason."""
    (run,) = log(tmp_path)["runs"]
    quiet = {
        item["ruleId"]: item["suppressions"] for item in run["results"] if "suppressions" in item
    }
    assert quiet == {"MW545": [{"kind": "external", "justification": "Nobody knows."}]}


def test_fingerprints_outlive_lines(tmp_path: Path) -> None:
    """A line above a finding changes its place and not its fingerprint."""
    before = log(tmp_path)
    specs = tmp_path / "my facts"
    file = specs / "acme/models/all.json"
    file.write_text("\n" + file.read_text("utf-8"), "utf-8")
    after = json.loads(codegen("lint", "--specs", specs, "--sarif").out)

    def prints(found: Json) -> list[str]:
        return sorted(
            item["partialFingerprints"]["place/v1"] for item in found["runs"][0]["results"]
        )

    assert before != after
    assert prints(before) == prints(after)
    assert len(set(prints(before))) == len(prints(before))


def test_addresses(tmp_path: Path) -> None:
    """A folder that is named from the root of the disk becomes a file address."""
    (run,) = log(tmp_path)["runs"]
    uris = {
        item["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for item in run["results"]
    }
    assert uris == {
        (tmp_path / "my facts" / name).as_uri()
        for name in ("acme/models/all.json", "acme/vendor.json")
    }
