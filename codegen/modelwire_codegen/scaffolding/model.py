"""A new model of a vendor that is there: its questions, which the vendor file has choices for, and its file."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.emit.environment import render
from modelwire_codegen.importing.layout import entry, in_line
from modelwire_codegen.scaffolding.answers import Answers, BadAnswer, Faults, Question, check
from modelwire_codegen.scaffolding.starts import STARTS, TASKS

Json = Mapping[str, Any]
_LINE = "params.json#/$defs/line"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
# Placeholders of a path that the model fills, not the caller.
_MODELS_OWN = frozenset(("endpoint", "id", "served_model"))
_PARAM = re.compile(r"(?P<name>[^:!]+)(?P<required>!?):(?P<kind>[a-z]+)(:(?P<about>.+))?")
KINDS: Mapping[str, Json] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "image": {"type": "string", "media": "image"},
    "video": {"type": "string", "media": "video"},
    "audio": {"type": "string", "media": "audio"},
}
"""What a parameter can be called on the command line."""


def questions(vendor: Json) -> Sequence[Question]:
    """List what has to be known of a model of the vendor."""
    namespaces, routes = tuple(vendor["namespaces"]), tuple(vendor["routes"])
    results, sources = tuple(vendor["results"]), tuple(vendor["sources"])

    def fitting(answers: Answers) -> str:
        """Give the reader named like the route or the namespace, as vendors often have it."""
        likely = [name for name in (answers["route"], answers["namespace"]) if name in results]
        return str((*likely, *results)[0])

    return (
        Question("id", "Id of the model, as the vendor prints it", "models.json#/$defs/id"),
        Question("title", "Name for people", _LINE, _title),
        Question("summary", "What it is good for, in a sentence", _LINE),
        Question("namespace", "Where the client offers it", namespaces, lambda _: namespaces[0]),
        Question("task", "Kind of work", "models.json#/$defs/task", _task),
        Question("route", "Route that a call takes", routes, lambda _: routes[0]),
        Question("result", "Reader of the reply", results, fitting),
        Question("endpoint", "Endpoint in the address", "models.json#/$defs/endpoint", _endpoint),
        Question("source", "Where the facts stand", sources, lambda _: sources[0]),
    )


def stem_of(answers: Answers) -> str:
    """Give the name of the model's file, without its ending."""
    return names.snake(answers["id"])


def text_of(answers: Answers, vendor: Json, given: Sequence[str], pin: str = "") -> str:
    """Give the file of the model; `given` are its parameters as flags have them, `pin` is its name in Python."""
    route: Json = vendor["routes"][answers["route"]]
    required, params = _params(route, given)
    texts = {key: in_line(answers[key]) for key in ("id", "title", "summary", "endpoint")}
    words = {key: answers[key] for key in ("namespace", "task", "route", "result", "source")}
    return render(
        "scaffold/model.yaml.jinja",
        **texts,
        **words,
        name=answers["title"],
        pin=pin,
        served_model=in_line(answers["id"]) if _names_served_model(route) else "",
        params=[entry(name, value, 8) for name, value in params.items()],
        required=in_line(required) if required else "",
    )


def read_params(given: Sequence[str]) -> list[re.Match[str]]:
    """Read parameters as flags have them; raises `BadAnswer` with all that is wrong."""
    faults, found = Faults(), list[re.Match[str]]()
    for text in given:
        with faults.noting():
            found.append(_read_param(text))
    faults.raise_if_any()
    return found


def _read_param(text: str) -> re.Match[str]:
    match = _PARAM.fullmatch(text)
    if match is None or match["kind"] not in KINDS:
        kinds = ", ".join(KINDS)
        raise BadAnswer(
            f"--param: {text!r} is not NAME:TYPE or NAME!:TYPE:DESCRIPTION; types: {kinds}"
        )
    check("param", "params.json#/$defs/wireName", match["name"])
    return match


def _params(route: Json, given: Sequence[str]) -> tuple[list[str], Json]:
    """Give the required names, and all parameters: as given, or else as the protocol wants them."""
    placed = [name for name in _PLACEHOLDER.findall(route["path"]) if name not in _MODELS_OWN]
    found: dict[str, Json] = {name: _described(name, KINDS["string"], "") for name in placed}
    required = list(placed)
    for match in read_params(given):
        name = match["name"]
        found[name] = _described(name, KINDS[match["kind"]], match["about"] or "")
        required += [name] if match["required"] else []
    if not given:
        start = STARTS[route["flow"]].params
        return [*placed, *start], {**found, **start}
    return required, found


def _described(name: str, form: Json, about: str) -> Json:
    words = " ".join(names.words(name)).capitalize()
    return {**form, "description": about or f"{words}."}


def _names_served_model(route: Json) -> bool:
    values = [*route.get("owns", {}).values(), *route.get("adds", {}).values()]
    return "{served_model}" in route["path"] or any(
        item["value"] == "served_model" for item in values
    )


def _title(answers: Answers) -> str:
    words = names.words(answers["id"].split("/")[-1])
    return " ".join(word if any(map(str.isupper, word)) else word.capitalize() for word in words)


def _task(answers: Answers) -> str:
    return TASKS[answers["namespace"]]


def _endpoint(answers: Answers) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", answers["id"].split("/")[-1]).strip("-")
