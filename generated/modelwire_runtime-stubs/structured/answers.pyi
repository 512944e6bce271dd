# Written by modelwire-codegen from answers.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, overload

from typing_extensions import TypeForm, TypeVar

from modelwire_runtime.structured.schemas import AnswerSchema

T = TypeVar("T", default=Any)

class Answer(Generic[T]):
    shape: Any
    _name: str | None

    def __init__(
        self, shape: Any, *, name: str | None = None, description: str = "", strict: bool = True
    ) -> None: ...
    @cached_property
    def schema(self) -> AnswerSchema: ...
    @cached_property
    def source(self) -> Mapping[str, Any]: ...
    @cached_property
    def wrapper(self) -> str: ...
    @cached_property
    def item(self) -> Answer[Any] | None: ...
    def read(self, text: str) -> T: ...
    def read_value(self, value: Any) -> T: ...
    def unwrapped(self, value: Any) -> Any: ...

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
    shape: TypeForm[T], /, *, name: str | None = None, description: str = "", strict: bool = True
) -> Answer[T]: ...
def answer(
    shape: Any, /, *, name: str | None = None, description: str = "", strict: bool = True
) -> Answer[Any]: ...
