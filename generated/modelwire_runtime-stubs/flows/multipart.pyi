# Written by modelwire-codegen from multipart.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.media.uploads import Upload

@dataclass(frozen=True, slots=True)
class Field:
    name: str
    value: str | Upload

@dataclass(frozen=True, slots=True)
class Form:
    fields: tuple[Field, ...]
    boundary: str

    @property
    def content_type(self) -> str: ...
    def encode(self) -> bytes: ...
    def shown(self) -> list[dict[str, Any]]: ...
