"""A new vendor: its questions, and its vendor file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.emit.environment import render
from modelwire_codegen.importing.layout import entry, in_line
from modelwire_codegen.scaffolding.answers import Answers, BadAnswer, Question
from modelwire_codegen.scaffolding.starts import ERRORS, NAMESPACES, STARTS

# Folders of a spec tree that are no vendor's.
_FOLDERS = frozenset(("common", "meta"))
_LINE = "params.json#/$defs/line"


def questions(today: str) -> Sequence[Question]:
    """List what has to be known of a vendor, the easy things with a default."""
    return (
        Question("vendor", "Short name of the vendor", "params.json#/$defs/snakeName"),
        Question("title", "Name as people write it", _LINE, _title),
        Question("class_name", "Class of the client", "params.json#/$defs/className", _class),
        Question("summary", "What it offers, in a sentence", _LINE, _summary),
        Question("docs", "Address of its documentation", "vendor.json#/$defs/link"),
        Question("base_url", "Address below which calls go", "vendor.json#/$defs/baseUrl"),
        Question("flow", "Protocol that it speaks", tuple(STARTS), lambda _: "openai_chat"),
        Question("env", "Variable that holds the key", "vendor.json#/$defs/envName", _variable),
        Question(
            "header",
            "Header that carries the key",
            "vendor.json#/$defs/headerName",
            lambda _: "Authorization",
        ),
        Question("read", "Day of reading the facts", "vendor.json#/$defs/date", lambda _: today),
    )


def check_name(vendor: str) -> None:
    """Raise `BadAnswer` for a name that means something else already."""
    if vendor in _FOLDERS:
        raise BadAnswer(f"{vendor!r} is a folder of every spec tree, and no vendor")
    if vendor in names.reserved("vendors") or names.module(vendor) != vendor:
        raise BadAnswer(f"{vendor!r} is a name that Python or a generated package has a use for")


def text_of(answers: Answers) -> str:
    """Give the vendor file."""
    start, header = STARTS[answers["flow"]], answers["header"]
    bearer = {"prefix": "Bearer "} if header == "Authorization" else {}
    route = {"summary": "", "flow": answers["flow"], **start.route}
    texts = {key: in_line(answers[key]) for key in ("title", "class_name", "summary", "docs")}
    return render(
        "scaffold/vendor.yaml.jinja",
        **texts,
        name=answers["title"],
        vendor=answers["vendor"],
        base_url=in_line(answers["base_url"]),
        auth=in_line({"header": header, **bearer, "env": [answers["env"]]}),
        source=in_line({"ref": answers["docs"], "read": answers["read"]}),
        namespace=start.namespace,
        namespace_text=in_line(NAMESPACES[start.namespace]),
        route=start.name,
        route_entries=_entries(route, 4),
        result=start.result,
        reader_entries=_entries(start.reader, 4),
        errors=_entries({**ERRORS, **start.errors}, 2),
    )


def _entries(data: Mapping[str, Any], indent: int) -> Iterable[str]:
    return [entry(key, value, indent) for key, value in data.items()]


def _title(answers: Answers) -> str:
    return " ".join(word.capitalize() for word in answers["vendor"].split("_"))


def _class(answers: Answers) -> str:
    return names.pascal(answers["vendor"])


def _summary(answers: Answers) -> str:
    return f"Models of {answers['title']}."


def _variable(answers: Answers) -> str:
    return f"{answers['vendor'].upper()}_API_KEY"
