"""Pages: what is known of a model, as data and as text for a terminal.

`modelwire show ID` prints one.
"""

import ast
import inspect
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import fill, indent
from typing import TYPE_CHECKING, Any

from modelwire_runtime import packages
from modelwire_runtime.cli.parameters import Parameter, parameters
from modelwire_runtime.cli.samples import sample
from modelwire_runtime.errors import UnknownModel
from modelwire_runtime.jsons import is_list, is_object
from modelwire_runtime.namespaces import path_of
from modelwire_runtime.paths import handles_at, unknown_path
from modelwire_runtime.validation.shapes import Shape, shape_of

if TYPE_CHECKING:
    from modelwire_runtime.catalog import Catalog, ModelInfo
    from modelwire_runtime.vendor import Vendor

_WIDTH = 88
_RESULTS = {
    "image": 'result.save("out.png")',
    "video": 'result.save("out.mp4")',
    "speech": 'result.save("out.wav")',
    "audio": 'result.save("out.wav")',
    "three_d": 'result.save("out.glb")',
    "json": "print(result.data)",
    "transcription": "print(result.text)",
    "text": "print(result.text)",
}


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
    params: Any
    """The params class."""
    route: str
    """Which of the vendor's routes a call takes."""
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
            "kind": info.kind,
            "slug": info.slug,
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
            "max_input": info.max_input,
            "max_output": info.max_output,
            "capabilities": dict(info.capabilities),
            "docs": info.docs or None,
            "sample": dict(self.sample),
        }

    def text(self) -> str:
        """Return the page as text."""
        return "\n".join(_lines(self))


def _tokens(count: int | None) -> str:
    return f"{count:,} tokens" if count else ""


def named(catalog: "Catalog", name: str) -> tuple["ModelInfo", str | None]:
    """Return the model that an id or a handle's path names, and that path.

    Raises:
        UnknownModel: there is none, or several vendors have one.
    """
    info = catalog.find(name)
    found = handles_at(catalog.packages, name) if info is None else []
    if not found:
        try:
            return catalog.get(name), None
        except UnknownModel as error:
            raise unknown_path(catalog.packages, name, error) from None
    models = [catalog.get(f"{package}:{entry.id}") for package, entry in found]
    path = name.rpartition(":")[2]
    if len(models) > 1:
        names = [f"'{catalog.qualifier(model)}:{path}'" for model in models]
        text = f"{name!r} is a handle of several vendors; write {' or '.join(names)}"
        raise UnknownModel(text, model=name)
    return models[0], path


def page(info: "ModelInfo", path: str | None = None) -> Page:
    """Collect a model's page from its vendor's package; `path` picks another of its handles."""
    home = info.package
    vendor = packages.vendor_of(home)
    entries = {
        path_of(namespace, attribute): entry
        for namespace, attribute, entry in packages.entries_of(home, vendor)
        if entry.id == info.id
    }
    path = path or info.path
    entry = entries[path]
    handle, params = packages.handle_class(home, entry), packages.params_class(home, entry)
    reader = vendor.results.get(entry.result)
    return Page(
        info=info,
        vendor=vendor,
        path=path,
        also=tuple(other for other in entries if other != path),
        summary=inspect.cleandoc(handle.__doc__ or "").partition(": ")[2] or info.title,
        parameters=tuple(parameters(handle, params)),
        rules=tuple(dict.fromkeys(_rules(shape_of(params), "", []))),
        params=params,
        route=entry.route,
        kind=reader.kind if reader else "any",
        sample=sample(params, info.id, info.task),
    )


def _rules(shape: Shape, where: str, around: list[Shape]) -> Iterator[str]:
    """Say the rules of a set, and those of the objects in it."""
    if any(shape is one for one in around):  # a class may hold itself
        return
    for rule in shape.rules:
        said = rule.describe(shape.pythons)
        yield f"{where}: {said}" if where else said
    for branch in shape.branches:
        yield from _rules(branch, where, [*around, shape])
    for name, inner in () if shape.branches else shape.fields.items():
        path = f"{where}.{name}".lstrip(".")
        yield from _rules(inner, path, [*around, shape])
        if inner.items is not None:
            yield from _rules(inner.items, f"{path}[]", [*around, shape])


def _lines(page: Page) -> Iterator[str]:
    info = page.info
    yield f"{info.id}  {info.title}"
    yield fill(page.summary, _WIDTH, initial_indent="  ", subsequent_indent="  ")
    yield ""
    facts = {
        "task": info.task,
        "state": " ".join(part for part in (info.state, info.date) if part),
        "ends": info.ends,
        "use instead": info.successor,
        "aliases": ", ".join((*((info.slug,) if info.slug else ()), *info.aliases)),
        "kind": "" if info.kind == "model" else info.kind,
        "handle": page.path,
        "also": ", ".join(page.also),
        "context": _tokens(info.context_length),
        "most input": _tokens(info.max_input),
        "most output": _tokens(info.max_output),
        "can": ", ".join(name for name, can in info.capabilities.items() if can),
        "cannot": ", ".join(name for name, can in info.capabilities.items() if not can),
        "price": info.price,
        "docs": info.docs,
    }
    yield from (f"  {name:<12} {value}" for name, value in facts.items() if value)
    yield from ("", "parameters")
    for item in page.parameters:
        own = item.wire.rpartition(".")[2]
        sent = "" if own == item.name.rpartition(".")[2] else f", sent as {own}"
        head = f"{item.name}: {item.type}{' (required)' if item.required else ''}{sent}"
        yield fill(
            head,
            _WIDTH,
            initial_indent="  ",
            subsequent_indent="      ",
            break_on_hyphens=False,
        )
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
    words += [shlex.quote(word) for word in _words("", page.sample)]
    if "save" in _RESULTS.get(page.kind, ""):
        words += ["--save", _RESULTS[page.kind].split('"')[1]]
    return " ".join(words)


def _words(name: str, value: Any) -> Iterator[str]:
    """Yield `NAME=VALUE` words, with dotted names for what is in objects."""
    if is_object(value) and (value or not name):
        for key, inner in value.items():
            yield from _words(f"{name}.{key}".lstrip("."), inner)
    elif is_list(value) and value and all(isinstance(item, str) for item in value):
        yield from (f"{name}={item}" for item in value)
    else:
        given = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        yield f"{name}={given}"
