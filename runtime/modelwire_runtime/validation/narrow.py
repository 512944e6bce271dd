"""Pydantic's judgement of what a call sets, without the many parameters that it leaves out.

Of a set of some forty parameters a call sets four, and most of Pydantic's time would go into the defaults of the others.
The calls of a program set the same few again and again, so the fields of those are judged by a validator of their own.
It only says whether all is well; where it says no, or has nothing to say, the class itself is asked.
"""

from collections.abc import Callable, Mapping
from typing import Any

_MOST = 64  # choices of parameters of one set, after which a program has no favourites


class Narrow:
    """Judges the fields of one class that are set, for each choice of them that comes."""

    def __init__(self, cls: Any) -> None:
        schema = cls.__pydantic_core_schema__
        self._config = schema.get("config")
        self._whole: Mapping[str, Any] | None = _fields_of(cls, schema)
        fields: Mapping[str, Any] = {} if self._whole is None else self._whole["fields"]
        self._fields = {
            name: field for name, field in fields.items() if "validation_alias" not in field
        }
        self._required = {
            name for name, field in fields.items() if field["schema"]["type"] != "default"
        }
        self._judges: dict[tuple[str, ...], Callable[[Any], bool]] = {}

    def takes(self, values: dict[str, Any]) -> bool:
        """Tell whether the class takes some values, by their field names; False where only the class itself can tell."""
        names = tuple(values)
        judge = self._judges.get(names)
        if judge is None:
            if len(self._judges) == _MOST:
                return False
            judge = self._judges[names] = self._made(names)
        return judge(values)

    def _made(self, names: tuple[str, ...]) -> Callable[[Any], bool]:
        """Return what judges some fields; it has nothing to say where they are not all, or not all that is needed."""
        if self._whole is None or not self._required <= set(names) <= self._fields.keys():
            return _says_nothing
        from pydantic_core import SchemaValidator

        fields = {name: field for name, field in self._fields.items() if name in names}
        schema: Any = {**self._whole, "fields": fields}
        return SchemaValidator(schema, self._config).isinstance_python


def _says_nothing(values: Any) -> bool:
    return False


def _fields_of(cls: Any, schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the schema of a class's fields, None where there is more to the class than they."""
    decorators = cls.__pydantic_decorators__
    if decorators.field_validators or decorators.validators or schema["type"] != "model":
        return None
    # A constructor of the author's own may refuse what its fields take.
    if schema.get("custom_init"):
        return None
    inner: Mapping[str, Any] = schema["schema"]
    return inner if inner["type"] == "model-fields" else None
