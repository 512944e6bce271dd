"""From a function's signature to the JSON Schema of its arguments, and from a model's arguments back to Python's."""

from collections.abc import Callable, Mapping
from functools import partial
from inspect import Parameter, signature
from json import dumps, loads
from typing import Annotated, Any, get_type_hints

from modelwire_runtime.jsons import is_list, is_object
from modelwire_runtime.structured.absent import without_absent
from modelwire_runtime.structured.strict import strict as strict_form
from modelwire_runtime.toolruns import docstrings
from modelwire_runtime.toolruns.docstrings import Described

_UNNAMED = {
    Parameter.POSITIONAL_ONLY: "takes arguments without names",
    Parameter.VAR_POSITIONAL: "takes any number of arguments",
}


class Arguments:
    """The arguments of a tool: their schema, and how what a model wrote becomes values."""

    def __init__(self, adapter: Any, schema: Mapping[str, Any], *, strict: bool | None) -> None:
        self._adapter = adapter
        self._source = schema
        self._strict = strict

    def schema(self, name: str) -> dict[str, Any]:
        """Return what the model is told; `name` is the tool's, for an error.

        Raises:
            InvalidParams: strict mode cannot say it.
        """
        if self._strict:
            return strict_form(self._source, name, "tool(..., strict=False)")
        plain: dict[str, Any] = _untitled(self._source)
        return plain

    def read(self, text: str) -> Any:
        """Return the arguments as Python values.

        Raises:
            ValueError: they are no JSON, or do not fit.
        """
        value = loads(text or "{}")
        if self._strict:
            value = without_absent(value, self._source, self._source)
        return self._adapter.validate_json(dumps(value))


def of_function(
    function: Callable[..., Any], *, strict: bool | None
) -> tuple[Arguments, Described]:
    """Return the arguments of a function, and what its docstring says.

    Raises:
        TypeError: it takes arguments that a model cannot name.
    """
    from typing import NotRequired, Required

    from pydantic import ConfigDict, Field, TypeAdapter

    from modelwire_runtime.structured.typed_dicts import new_dictionary, readable

    plain = _plain(function)
    described = docstrings.read(plain.__doc__ or function.__doc__)
    hints = get_type_hints(plain, include_extras=True)
    fields: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    free = False
    for name, item in signature(function).parameters.items():
        if item.kind in _UNNAMED:
            raise TypeError(f"{function!r} {_UNNAMED[item.kind]}, which a model cannot give")
        if item.kind is Parameter.VAR_KEYWORD:
            free = True
            continue
        hint = readable(hints.get(name, Any))
        if name in described.parameters:
            hint = _noted(hint, Field(description=described.parameters[name]))
        required = item.default is Parameter.empty
        fields[name] = Required[hint] if required else NotRequired[hint]
        if not required:
            defaults[name] = item.default
    made = new_dictionary(getattr(function, "__name__", "Arguments"), fields)
    made.__pydantic_config__ = ConfigDict(
        extra="allow" if free else "forbid", arbitrary_types_allowed=False
    )
    adapter: Any = TypeAdapter(made)
    return (
        Arguments(adapter, _with_defaults(adapter.json_schema(), defaults), strict=strict),
        described,
    )


def of_class(kind: Any, *, strict: bool | None) -> tuple[Arguments, Described]:
    """Return a Pydantic class as the arguments of a tool."""
    from pydantic import TypeAdapter

    adapter: Any = TypeAdapter(kind)
    schema = adapter.json_schema()
    root = dict(schema)
    root.pop("description", None)
    return Arguments(adapter, root, strict=strict), Described(
        str(schema.get("description", "")), {}
    )


def _plain(function: Any) -> Any:
    """Return what has the annotations and the docstring of something that can be called."""
    while isinstance(function, partial):
        function = function.func
    if hasattr(function, "__annotations__") or hasattr(function, "__func__"):
        return function
    return type(function).__call__


def _noted(hint: Any, field: Any) -> Any:
    """Return a type with a description, unless it has one of its own."""
    notes = getattr(hint, "__metadata__", ())
    if any(getattr(note, "description", None) for note in notes):
        return hint
    return Annotated[hint, field]


def _with_defaults(schema: dict[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Tell the defaults that JSON can say."""
    properties = schema.get("properties", {})
    for name, value in defaults.items():
        if value is None or isinstance(value, (bool, int, float, str)):
            properties[name] = {**properties[name], "default": value}
    return schema


def _untitled(schema: Any, *, named: bool = False) -> Any:
    """Return a schema without the titles that only repeat names; `named` says that its keys are names."""
    if is_list(schema):
        return [_untitled(item) for item in schema]
    if not is_object(schema):
        return schema
    return {
        key: _untitled(value, named=not named and key in ("properties", "$defs"))
        for key, value in schema.items()
        if named or key != "title" or not isinstance(value, str)
    }
