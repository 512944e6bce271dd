"""Shapes of answers: a Python type or a JSON Schema, what a model is told of it, and how its answer is read."""

import re
from collections.abc import Mapping
from functools import cached_property
from json import dumps
from typing import TYPE_CHECKING, Any, Generic, cast, get_args, overload

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.jsons import is_object
from modelwire_runtime.structured.absent import without_absent
from modelwire_runtime.structured.partial_json import MISSING, unfenced
from modelwire_runtime.structured.schemas import AnswerSchema
from modelwire_runtime.structured.strict import resolved, strict

if TYPE_CHECKING:
    from typing_extensions import TypeForm, TypeVar

    T = TypeVar("T", default=Any)
else:
    from typing import TypeVar

    T = TypeVar("T")

_NAME = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_NAME = 64
ELEMENTS = "elements"
"""The property that holds a list, where the root must be an object."""
VALUE = "value"
"""The property that holds any other answer that is no object."""


class Answer(Generic[T]):
    """The shape that an answer is to have; `answer` makes one."""

    def __init__(
        self,
        shape: Any,
        *,
        name: str | None = None,
        description: str = "",
        strict: bool = True,
    ) -> None:
        self.shape = shape
        """The type, or the JSON Schema."""
        self._name = name
        self._description = description
        self._strict = strict

    @cached_property
    def schema(self) -> AnswerSchema:
        """What the model is told.

        Raises:
            InvalidParams: strict mode cannot say the shape.
        """
        name = self._name or _name_of(self.shape)
        wrapped = _wrapped(self.source, self.wrapper)
        said = strict(wrapped, name) if self._strict else wrapped
        return AnswerSchema(name, self._description, said, self._strict)

    @cached_property
    def source(self) -> Mapping[str, Any]:
        """The JSON Schema of the shape itself, before it is made fit for the wire."""
        if self._adapter is None:
            return cast("Mapping[str, Any]", self.shape)
        found: Mapping[str, Any] = self._adapter.json_schema()
        return found

    @cached_property
    def wrapper(self) -> str:
        """The property that holds the answer on the wire; empty where it is an object by itself."""
        root = resolved(self.source, self.source)
        if root.get("type") == "array":
            return ELEMENTS
        return "" if root.get("type") == "object" or "properties" in root else VALUE

    @cached_property
    def item(self) -> "Answer[Any] | None":
        """The shape of the elements of a list; None for any other shape."""
        if self.wrapper != ELEMENTS:
            return None
        inside = get_args(self.shape)
        if (
            self._adapter is not None
            and len(inside) in (1, 2)
            and not hasattr(self.shape, "__metadata__")
        ):
            return Answer(inside[0])
        items = resolved(self.source, self.source).get("items")
        return Answer({**(items if is_object(items) else {}), **_definitions(self.source)})

    @cached_property
    def _adapter(self) -> Any:
        """What Pydantic knows of the shape; None for a JSON Schema."""
        if is_object(self.shape):
            return None
        from pydantic import TypeAdapter
        from pydantic.errors import PydanticUserError

        from modelwire_runtime.structured.typed_dicts import readable

        try:
            return TypeAdapter(readable(self.shape))
        except PydanticUserError as error:
            raise TypeError(f"{self.shape!r} is no shape of an answer: {error}") from error

    def read(self, text: str) -> T:
        """Return what an answer says.

        A Markdown fence around it is passed over, as models write one where nothing holds them.

        Raises:
            ValueError: it is no JSON, or does not fit.
        """
        from pydantic_core import from_json

        value = self.unwrapped(from_json(unfenced(text)))
        if value is MISSING:
            raise ValueError(f"it lacks {self.wrapper!r}")
        return self.read_value(value)

    def read_value(self, value: Any) -> T:
        """Return what an answer says that was read as JSON and is unwrapped.

        Raises:
            ValueError: it does not fit.
        """
        if self._strict:
            value = without_absent(value, self.source, self.source)
        if self._adapter is not None:
            return cast("T", self._adapter.validate_json(dumps(value)))
        from modelwire_runtime.validation.json_schema import judge

        faults = judge(self.source, value)
        if faults:
            raise ValueError("; ".join(fault.message for fault in faults))
        return cast("T", value)

    def unwrapped(self, value: Any) -> Any:
        """Return what is inside the wrapper; a bare answer, which some models give, as it is."""
        if not self.wrapper or not is_object(value):
            return value
        held = value.get(self.wrapper, MISSING)
        return value if held is MISSING and value else held

    def __repr__(self) -> str:
        return f"<Answer {self._name or _name_of(self.shape)}>"


if TYPE_CHECKING:

    @overload
    def answer(
        shape: Mapping[str, Any],
        /,
        *,
        name: str | None = None,
        description: str = "",
        strict: bool = True,
    ) -> Answer[Any]: ...
    @overload
    def answer(
        shape: TypeForm[T],
        /,
        *,
        name: str | None = None,
        description: str = "",
        strict: bool = True,
    ) -> Answer[T]: ...


def answer(
    shape: Any, /, *, name: str | None = None, description: str = "", strict: bool = True
) -> Answer[Any]:
    """Say more of the shape of an answer than its type does.

    Args:
        shape: A Pydantic class, a typed dictionary, a dataclass, an enum, a `Literal`, a list of
            these or a JSON Schema.
        name: What the vendor is told the shape is called: letters, digits, `_` and `-`; by default
            the type's name.
        description: What the answer is, for the model.
        strict: Whether the vendor is to hold the model to the schema. Strict mode cannot say all
            schemas; without it a model may stray, which the reading of the answer tells.
    """
    if name is not None and (_NAME.search(name) or not 0 < len(name) <= _LONGEST_NAME):
        raise InvalidParams(f"name={name!r}: 1 to 64 letters, digits, `_` or `-`", parameter="name")
    return Answer(shape, name=name, description=description, strict=strict)


def answer_of(shape: Any) -> Answer[Any]:
    """Return the shape that a caller gave, as an `Answer`."""
    return cast("Any", shape) if isinstance(shape, Answer) else Answer(shape)


def _name_of(shape: Any) -> str:
    if is_object(shape):
        title = shape.get("title")
    else:
        title = getattr(shape, "__name__", None) if isinstance(shape, type) else None
    name = _NAME.sub("_", title) if isinstance(title, str) and not get_args(shape) else ""
    return name[:_LONGEST_NAME].strip("_") or "answer"


def _definitions(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {key: schema[key] for key in ("$defs", "definitions") if key in schema}


def _wrapped(schema: Mapping[str, Any], wrapper: str) -> Mapping[str, Any]:
    if not wrapper:
        return schema
    definitions = _definitions(schema)
    inner = {key: value for key, value in schema.items() if key not in definitions}
    return {"type": "object", "properties": {wrapper: inner}, "required": [wrapper], **definitions}
