"""Frozen data classes that are quick to make.

The standard library compiles seven functions for a frozen data class, which takes most of a millisecond; with the
classes that every program loads, that was a sixth of what it paid before its first call. `frozen` compiles one,
`__init__`; all classes share the others. In every other way such a class is a data class with slots: `fields`,
`replace` and `asdict` take it, and type checkers read it as one.
"""

from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from reprlib import recursive_repr
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

C = TypeVar("C")


@overload
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[C], /) -> type[C]: ...
@overload
def frozen(*, init: bool = True, kw_only: bool = False) -> Callable[[type[C]], type[C]]: ...
def frozen(
    cls: type[C] | None = None, /, *, init: bool = True, kw_only: bool = False
) -> Callable[[type[C]], type[C]] | type[C]:
    """Make a class a data class with slots whose instances never change.

    Args:
        cls: The class.
        init: Whether it gets an `__init__`; without, it has one of its own.
        kw_only: Whether `__init__` takes the class's fields by name only.
    """

    def made(cls: type[C]) -> type[C]:
        own = {name: method for name, method in _SHARED.items() if name not in vars(cls)}
        # Nothing is compiled here, as no method is asked for.
        new: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
        for name, method in own.items():
            setattr(new, name, method)
        if init:
            new.__init__ = _constructor(new)
        return new  # type: ignore[no-any-return]  # it is `cls` with slots

    return made if cls is None else made(cls)


def _constructor(cls: Any) -> Callable[..., None]:
    scope: dict[str, Any] = {"_put": object.__setattr__, "_absent": MISSING}
    told: list[str] = ["self"]
    body: list[str] = []
    items = fields(cls)
    for item in sorted(items, key=lambda item: item.kw_only is True):
        if item.init and item.kw_only and "*" not in told:
            told.append("*")
        told += _parameter(item, scope)
        body += _statement(item)
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    lines = "\n ".join(body or ["pass"])
    exec(f"def __init__({', '.join(told)}):\n {lines}", scope)  # noqa: S102  # names of fields only
    constructor: Callable[..., None] = scope["__init__"]
    constructor.__qualname__ = f"{cls.__qualname__}.__init__"
    constructor.__module__ = cls.__module__
    constructor.__annotations__ = {item.name: item.type for item in items if item.init}
    constructor.__annotations__["return"] = None
    return constructor


def _parameter(item: "Field[Any]", scope: dict[str, Any]) -> Iterator[str]:
    """Give a field as it stands among the parameters, if it does; its default goes into the scope."""
    name = item.name
    if item.default_factory is not MISSING:
        scope[f"_make_{name}"] = item.default_factory
        default = "=_absent"
    elif item.default is not MISSING:
        scope[f"_default_{name}"] = item.default
        default = f"=_default_{name}"
    else:
        default = ""
    if item.init:
        yield f"{name}{default}"


def _statement(item: "Field[Any]") -> Iterator[str]:
    """Give the line that sets a field; one that is neither given nor has a default stays unset."""
    name = item.name
    if item.default_factory is not MISSING:
        value = f"{name} if {name} is not _absent else _make_{name}()" if item.init else ""
        yield f"_put(self, {name!r}, {value or f'_make_{name}()'})"
    elif item.init:
        yield f"_put(self, {name!r}, {name})"
    elif item.default is not MISSING:
        yield f"_put(self, {name!r}, _default_{name})"


@recursive_repr()
def _repr(self: Any) -> str:
    told = [f"{item.name}={getattr(self, item.name)!r}" for item in fields(self) if item.repr]
    return f"{self.__class__.__qualname__}({', '.join(told)})"


def _equal(self: Any, other: Any) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return]  # which is how Python is told
    names = [item.name for item in fields(self) if item.compare]
    return [getattr(self, name) for name in names] == [getattr(other, name) for name in names]


def _hash(self: Any) -> int:
    counted = [item.compare if item.hash is None else item.hash for item in fields(self)]
    items = zip(fields(self), counted, strict=True)
    return hash(tuple([getattr(self, item.name) for item, counts in items if counts]))


def _refuse_to_set(self: Any, name: str, value: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, item.name) for item in fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for item, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, item.name, value)


_SHARED: dict[str, Callable[..., Any]] = {
    "__repr__": _repr,
    "__eq__": _equal,
    "__hash__": _hash,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _restore,
}
