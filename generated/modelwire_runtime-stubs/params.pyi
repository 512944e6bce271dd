# Written by modelwire-codegen from params.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, ClassVar, Generic, TypeAlias, TypeVar

from pydantic import AliasGenerator, BaseModel, ConfigDict, Field

from modelwire_runtime.media.slots import MediaInput, MediaSlot
from modelwire_runtime.results.base import Result
from modelwire_runtime.rules.base import Rule
from modelwire_runtime.validation import Checked

R_co = TypeVar("R_co", bound=Result, covariant=True)
A_co = TypeVar("A_co", bound=Result, covariant=True)
CAMEL_CASE: AliasGenerator
MediaField: TypeAlias = MediaInput

class Object(BaseModel):
    model_config: ClassVar[ConfigDict] = ...
    __rules__: ClassVar[tuple[Rule, ...]] = ...
    __pydantic_extra__: Any = Field(init=False)

    def wire(self) -> dict[str, Any]: ...
    def __repr_args__(self) -> Any: ...

class Stranger(Object):
    __stranger__: ClassVar[bool] = ...

class Params(Object, Generic[R_co, A_co]):
    __media__: ClassVar[tuple[MediaSlot, ...]]
    __docs__: ClassVar[str]
    __open__: ClassVar[bool]
    __limits__: ClassVar[tuple[tuple[str, str], ...]]
    __selects_model__: ClassVar[bool]

    def __result__(self) -> R_co: ...
    def __async_result__(self) -> A_co: ...
    @property
    def __model__(self) -> str: ...
    @property
    def __checked__(self) -> Checked: ...
