"""How findings are shown: as text for people, as JSON, and as SARIF for what shows findings beside code."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from modelwire_codegen import __version__
from modelwire_codegen.linting.registry import RULES
from modelwire_codegen.linting.rule import Finding, Rule, Severity
from modelwire_codegen.linting.run import CHECK, Linted

Json = Mapping[str, Any]
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def text(linted: Linted, root: str) -> str:
    """Give the open findings, a line or two each, and how many there are."""
    lines = [_line(item, root) for item in linted.open]
    counts = [_counted(linted.count(severity), severity) for severity in Severity]
    quiet = len(linted.findings) - len(linted.open)
    lines.append(", ".join([*counts, f"{quiet} suppressed"]))
    return "\n".join(lines)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _line(item: Finding, root: str) -> str:
    place = item.place
    spot = f"{root}/{place.path}:{place.line}:{place.column}"
    first = f"{spot}: {item.code} {item.severity}: {item.message}"
    return f"{first}\n  hint: {item.hint}" if item.hint else first


def as_json(linted: Linted, root: str) -> Json:
    """Give everything, what is suppressed included."""
    return {
        "findings": [_entry(item, root) for item in linted.findings],
        "counts": {str(severity): linted.count(severity) for severity in Severity},
        "suppressed": len(linted.findings) - len(linted.open),
    }


def _entry(item: Finding, root: str) -> Json:
    place = item.place
    return {
        "code": item.code,
        "name": item.name,
        "severity": str(item.severity),
        "path": f"{root}/{place.path}",
        "line": place.line,
        "column": place.column,
        "where": item.where,
        "message": item.message,
        "hint": item.hint,
        "suppressed": item.reason or None,
    }


def as_sarif(linted: Linted, root: str) -> Json:
    """Give a SARIF 2.1.0 log; `root` is the folder of the specs as the user named it."""
    numbers = {rule.code: number for number, rule in enumerate(RULES)}
    driver = {
        "name": "modelwire-codegen lint",
        "semanticVersion": __version__,
        "rules": [_descriptor(rule) for rule in RULES],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(item, numbers, root) for item in linted.findings],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _descriptor(rule: Rule) -> Json:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.purpose},
        "help": {"text": f"{rule.hint[:1].upper()}{rule.hint[1:]}."},
        "defaultConfiguration": {"level": str(rule.severity)},
    }


def _result(item: Finding, numbers: Mapping[str, int], root: str) -> Json:
    """Give a finding; one of `check` has no rule here, as `check` is no part of the linter."""
    told = f"{item.message}; {item.hint}" if item.hint else item.message
    result: dict[str, Any] = {
        "ruleId": item.code,
        "level": str(item.severity),
        "message": {"text": told},
        "locations": [_location(item, root)],
        "partialFingerprints": {"place/v1": _fingerprint(item)},
    }
    if item.name != CHECK:
        result["ruleIndex"] = numbers[item.code]
    if item.reason:
        result["suppressions"] = [{"kind": "external", "justification": item.reason}]
    return result


def _location(item: Finding, root: str) -> Json:
    place = item.place
    physical = {
        "artifactLocation": {"uri": _uri(f"{root}/{place.path}")},
        "region": {"startLine": place.line, "startColumn": place.column},
    }
    logical = {"logicalLocations": [{"fullyQualifiedName": item.where}]} if item.where else {}
    return {"physicalLocation": physical, **logical}


def _uri(path: str) -> str:
    """Write a path as SARIF has it: relative to where the command runs, unless the user gave it from the root."""
    return Path(path).as_uri() if path.startswith("/") else quote(path.removeprefix("./"))


def _fingerprint(item: Finding) -> str:
    """Tell a finding from others in a way that lines above it do not change."""
    about = json.dumps([item.code, item.where or item.place.path, item.message])
    return sha256(about.encode()).hexdigest()[:32]
