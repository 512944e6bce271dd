# Written by modelwire-codegen from finding.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, NamedTuple

from modelwire_runtime.core import Core
from modelwire_runtime.handles import Entry

PARAMETER: str

class Found(NamedTuple):
    entry: Entry
    params: Any
    more: Mapping[str, Any] = ...

class Asked(NamedTuple):
    model: Any
    like: str | None
    task_type: str | None
    wire: Mapping[str, Any]

def resolve(core: Core, asked: Asked) -> tuple[Entry, Any, Any]: ...
def find(core: Core, id: str, like: str | None, task_type: str | None) -> Found: ...
def task_types(core: Core) -> dict[str, str]: ...
def is_address(id: str) -> bool: ...
def addressed(core: Core, values: dict[str, Any]) -> dict[str, Any]: ...
def is_unlisted(core: Core, values: Mapping[str, Any]) -> bool: ...
def endpoint_id(text: str) -> str: ...
