# Written by modelwire-codegen from frozen.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable
from dataclasses import field
from typing import TypeVar, dataclass_transform, overload

C = TypeVar("C")

@overload
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[C], /) -> type[C]: ...
@overload
def frozen(*, init: bool = True, kw_only: bool = False) -> Callable[[type[C]], type[C]]: ...
