"""Typed dictionaries of `typing` before Python 3.12, which Pydantic takes only from `typing_extensions`."""

import sys
import types
from typing import (
    Annotated,
    Any,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import typing_extensions

_ENOUGH = (3, 12)
_MARKS = (Required, NotRequired)
new_dictionary: Any = typing_extensions.TypedDict
"""Makes a typed dictionary of a name and types, which checkers only know as a class statement."""


def readable(shape: Any) -> Any:
    """Return a type in which typed dictionaries are such as Pydantic takes; any other type as it is.

    Raises:
        TypeError: a typed dictionary holds itself, which only the newer kind can.
    """
    if sys.version_info >= _ENOUGH:
        return shape
    return _made(shape, {})


def _made(shape: Any, made: dict[Any, Any]) -> Any:
    if is_typeddict(shape):
        return _dictionary(shape, made) if type(shape).__module__ == "typing" else shape
    arguments = get_args(shape)
    origin = get_origin(shape)
    if origin is Annotated:
        inner, *notes = arguments
        return Annotated[(_made(inner, made), *notes)]
    new = tuple(_made(argument, made) for argument in arguments)
    if all(one is other for one, other in zip(new, arguments, strict=True)):
        return shape
    if origin in (Union, types.UnionType):
        return Union[new]  # noqa: UP007  # an operator cannot take a tuple
    generic: Any = origin
    return generic[new]


def _dictionary(shape: Any, made: dict[Any, Any]) -> Any:
    if shape in made:
        if made[shape] is None:
            raise TypeError(
                f"{shape.__name__} holds itself: before Python 3.12 take TypedDict from typing_extensions"
            )
        return made[shape]
    made[shape] = None
    fields: dict[str, Any] = {}
    for name, hint in get_type_hints(shape, include_extras=True).items():
        marked = get_origin(hint) in _MARKS
        mark: Any = get_origin(hint) if marked else Required
        if not marked and name not in shape.__required_keys__:
            mark = NotRequired
        fields[name] = mark[_made(get_args(hint)[0] if marked else hint, made)]
    new = new_dictionary(shape.__name__, fields)
    new.__doc__ = shape.__doc__
    new.__module__ = shape.__module__
    made[shape] = new
    return new
