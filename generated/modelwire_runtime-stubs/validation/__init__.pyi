# Written by modelwire-codegen from __init__.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Self

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.options import ValidateMode
from modelwire_runtime.params import Object
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.validation.narrow import Narrow
from modelwire_runtime.validation.shapes import Shape
from modelwire_runtime.vendor import Owns

class Checked:
    values: dict[str, Any]
    warnings: tuple[str, ...]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("values", "warnings")

    def __init__(self, values: dict[str, Any], warnings: tuple[str, ...] = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

def validate(
    params_cls: type[Object],
    values: Mapping[str, Any],
    mode: ValidateMode = "strict",
    model_id: str = "",
    *,
    owned: Mapping[str, Owns] | None = None,
) -> Checked: ...
def check_object(item: Object, values: Mapping[str, Any]) -> Checked: ...
def selects_model(cls: Any) -> bool: ...
@lru_cache(maxsize=1024)
def judge_of(cls: Any, model_id: str) -> Judge: ...

class Judge:
    cls: Any
    shape: Shape
    model_id: str
    narrow: Narrow
    shared: bool
    named: bool
    places: Mapping[str, tuple[str, str, Shape | None]]

    def __init__(self, cls: Any, model_id: str) -> None: ...
    def call(
        self, values: Mapping[str, Any], mode: ValidateMode, owned: Mapping[str, Owns] | None = None
    ) -> Checked: ...
    def judged(
        self,
        values: Mapping[str, Any],
        mode: ValidateMode,
        item: Any = None,
        *,
        owned: Mapping[str, Owns] | None = None,
    ) -> Checked: ...

def invalid(faults: Sequence[Fault], *, model_id: str = "", docs: str = "") -> InvalidParams: ...
def refuse_owned(
    checked: Checked, owned: Mapping[str, Owns], model_id: str = "", docs: str = ""
) -> None: ...
def merge_extra(
    params_cls: type[Object],
    checked: Checked,
    extra: Mapping[str, Any],
    model_id: str = "",
    *,
    owned: Iterable[str] = ...,
) -> Checked: ...
def wire_of(item: Object, checked: Checked | None) -> dict[str, Any]: ...
