"""Pages: what is known of a model, as data and as text for a terminal.

`modelwire show ID` prints one.
"""

import ast
import inspect
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from textwrap import dedent, fill, indent
from typing import TYPE_CHECKING, Any, get_args, get_origin

from modelwire_runtime import packages
from modelwire_runtime.errors import InvalidParams

if TYPE_CHECKING:
    from modelwire_runtime.catalog import ModelInfo
    from modelwire_runtime.vendor import Vendor

_WIDTH = 88
_SAMPLES: Mapping[str, Any] = {
    "prompt": "A robot at dawn",
    "messages": [{"role": "user", "content": "Tell me a story"}],
}
_SUFFIXES = {"image": "png", "audio": "wav", "video": "mp4", "lora": "safetensors"}
_RESULTS = {
    "image": 'result.save("out.png")',
    "video": 'result.save("out.mp4")',
    "speech": 'result.save("out.wav")',
    "audio": 'result.save("out.wav")',
    "transcription": "print(result.text)",
    "text": "print(result.text)",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter as its page tells it."""

    name: str
    """The Python name."""
    wire: str
    """The name that is sent."""
    type: str
    required: bool
    text: str
    """What it means, its range, its unit and the service's default."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of one way to call a model."""

    info: "ModelInfo"
    vendor: "Vendor"
    path: str
    """Where the handle is on a client, such as `image.pruna_p_image_t2i`."""
    also: tuple[str, ...]
    """Where the model's other handles are."""
    summary: str
    parameters: tuple[Parameter, ...]
    rules: tuple[str, ...]
    kind: str
    """The kind of result, such as `image`."""
    sample: Mapping[str, Any]
    """Parameters of a small call that the rules take."""

    def data(self) -> dict[str, Any]:
        """Return the page as JSON-like data."""
        info = self.info
        return {
            "vendor": info.vendor,
            "id": info.id,
            "aliases": list(info.aliases),
            "title": info.title,
            "summary": self.summary,
            "task": info.task,
            "state": info.state,
            "date": info.date or None,
            "successor": info.successor or None,
            "path": self.path,
            "also": list(self.also),
            "parameters": [
                {
                    "name": item.name,
                    "wire": item.wire,
                    "type": item.type,
                    "required": item.required,
                    "text": item.text,
                }
                for item in self.parameters
            ],
            "rules": list(self.rules),
            "result": self.kind,
            "price": info.price or None,
            "context_length": info.context_length,
            "docs": info.docs or None,
            "sample": dict(self.sample),
        }

    def text(self) -> str:
        """Return the page as text."""
        return "\n".join(_lines(self))


def page(package: str, info: "ModelInfo", path: str | None = None) -> Page:
    """Collect a model's page from a generated package; `path` picks another of its handles."""
    home = f"{package}.{info.vendor}"
    vendor = packages.vendor_of(home)
    entries = {
        f"{namespace}.{attribute}": entry
        for namespace, attribute, entry in packages.entries_of(home, vendor)
        if entry.id == info.id
    }
    path = path or info.path
    entry = entries[path]
    handle, params = packages.handle_class(home, entry), packages.params_class(home, entry)
    reader = vendor.results.get(entry.result)
    names = {field.serialization_alias or name: name for name, field in params.model_fields.items()}
    return Page(
        info=info,
        vendor=vendor,
        path=path,
        also=tuple(other for other in entries if other != path),
        summary=inspect.cleandoc(handle.__doc__ or "").partition(": ")[2] or info.title,
        parameters=tuple(_parameters(handle, params)),
        rules=tuple(rule.describe(names) for rule in params.__rules__),
        kind=reader.kind if reader else "any",
        sample=sample(params, info.id),
    )


def sample(params: Any, model_id: str) -> dict[str, Any]:
    """Return parameters of a small call: the required ones, and what the rules then ask for."""
    from modelwire_runtime.validation import selects_model, validate

    skip = "model" if selects_model(params) else ""
    fields = {name: field for name, field in params.model_fields.items() if name != skip}
    kinds = {slot.path.split("[")[0]: slot.kind for slot in params.__media__}
    values = {
        name: _sample(name, field.annotation, field.metadata, kinds.get(name))
        for name, field in fields.items()
        if field.is_required()
    }
    for name, field in fields.items():
        try:
            validate(params, values, mode="strict", model_id=model_id)
        except InvalidParams as error:
            if name not in values and any(_mentions(fault, name) for fault in error.faults):
                values[name] = _sample(name, field.annotation, field.metadata, kinds.get(name))
        else:
            break
    return values


def _mentions(fault: Any, name: str) -> bool:
    return fault.parameter == name or re.search(rf"\b{name}\b", fault.message) is not None


def _sample(name: str, annotation: Any, metadata: list[Any], kind: str | None) -> Any:
    if name in _SAMPLES:
        return _SAMPLES[name]
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is list:
        return [_sample("", inner[0], [], kind)]
    if kind is not None:
        return f"https://example.com/in.{_SUFFIXES.get(kind, 'bin')}"
    if origin is not None and inner and origin.__name__ == "Literal":
        return inner[0]
    if inner and origin is not dict:
        return _sample(name, inner[0], metadata, kind)
    lowest = [limit.ge for limit in metadata if hasattr(limit, "ge")]
    plain: dict[Any, Any] = {int: 1, float: 1.0, bool: True, dict: {}}
    return lowest[0] if lowest else plain.get(origin or annotation, "...")


def _parameters(handle: Any, params: Any) -> Iterator[Parameter]:
    # The generated source already says each type the way a person would; the objects behind it do
    # not.
    tree = ast.parse(dedent(inspect.getsource(handle.__call__))).body[0]
    assert isinstance(tree, ast.FunctionDef)
    told = _told(handle.__call__.__doc__ or "")
    for argument, default in zip(tree.args.kwonlyargs, tree.args.kw_defaults, strict=True):
        field = params.model_fields.get(argument.arg)
        wire = (field.serialization_alias if field else None) or argument.arg
        text = told.get(argument.arg, "")
        yield Parameter(argument.arg, wire, _type(argument.annotation), default is None, text)


def _told(doc: str) -> dict[str, str]:
    """Read the entries of a docstring's list of arguments."""
    _, _, rest = inspect.cleandoc(doc).partition("Args:\n")
    told: dict[str, str] = {}
    name = ""
    for line in rest.splitlines():
        if not line.startswith("    "):
            break
        started = re.match(r"    (\w+): (.*)", line)
        if started:
            name, told[started[1]] = started[1], started[2]
        else:
            told[name] = f"{told[name]} {line.strip()}"
    return told


_WORDS = (
    (r"\bMediaInput\b", "media"),
    (r"\bSequence\[", "list["),
    (r"\bMapping\[", "dict["),
    (r"\b(\w+)Input \| \1\b", r"\1"),
)


def _type(annotation: ast.expr | None) -> str:
    if annotation is None:
        return "Any"
    text = ast.unparse(annotation)
    if isinstance(
        annotation, ast.Constant
    ):  # quoted, since its classes load for type checkers only
        text = str(annotation.value)
    text = re.sub(r"\bLiteral\[([^\]]*)\]", _choices, text)
    return reduce(lambda told, word: re.sub(word[0], word[1], told), _WORDS, text)


def _choices(found: "re.Match[str]") -> str:
    values = ast.literal_eval(f"[{found[1]}]")
    return " | ".join(json.dumps(value, ensure_ascii=False) for value in values)


def _lines(page: Page) -> Iterator[str]:
    info = page.info
    yield f"{info.id}  {info.title}"
    yield fill(page.summary, _WIDTH, initial_indent="  ", subsequent_indent="  ")
    yield ""
    facts = {
        "task": info.task,
        "state": " ".join(part for part in (info.state, info.date) if part),
        "use instead": info.successor,
        "aliases": ", ".join(info.aliases),
        "handle": page.path,
        "also": ", ".join(page.also),
        "context": f"{info.context_length} tokens" if info.context_length else "",
        "price": info.price,
        "docs": info.docs,
    }
    yield from (f"  {name:<12} {value}" for name, value in facts.items() if value)
    yield from ("", "parameters")
    for item in page.parameters:
        sent = f", sent as {item.wire}" if item.wire != item.name else ""
        head = f"{item.name}: {item.type}{' (required)' if item.required else ''}{sent}"
        yield fill(head, _WIDTH, initial_indent="  ", subsequent_indent="      ")
        if item.text:
            yield fill(item.text, _WIDTH, initial_indent="      ", subsequent_indent="      ")
    if page.rules:
        yield from ("", "rules")
        for rule in page.rules:
            yield fill(rule, _WIDTH, initial_indent="  - ", subsequent_indent="    ")
    yield from ("", "in Python", indent(python_call(page), "    "))
    yield from ("", "in a shell", indent(shell_call(page), "    "))


def python_call(page: Page) -> str:
    """Write the sample as a small program."""
    package, _, module = page.vendor.package.rpartition(".")
    client = page.vendor.title.replace(" ", "")
    given = ", ".join(f"{name}={_literal(value)}" for name, value in page.sample.items())
    return (
        f"from {package} import {client}\n\n"
        f"with {client}() as {module}:\n"
        f"    result = {module}.{page.path}({given})\n"
        f"    {_RESULTS.get(page.kind, 'print(result.output)')}"
    )


def _literal(value: Any) -> str:
    """Write a value as Python, with JSON's quotes where the two agree."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        return text if ast.literal_eval(text) == value else repr(value)
    except ValueError:  # true, false or null
        return repr(value)


def shell_call(page: Page) -> str:
    """Write the sample as a command."""
    import shlex

    words = ["modelwire", "run", page.info.id]
    for name, value in page.sample.items():
        given = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        words.append(shlex.quote(f"{name}={given}"))
    if page.kind in ("image", "video", "speech", "audio"):
        words += ["--save", _RESULTS[page.kind].split('"')[1]]
    return " ".join(words)
