# Written by modelwire-codegen from filling.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from typing import Any

from modelwire_runtime.handles import Entry
from modelwire_runtime.vendor import Route

class Filling:
    def __init__(self, route: Route, entry: Entry, *, streaming: bool) -> None: ...
    def body(self, values: Mapping[str, Any], new_id: Callable[[], str]) -> dict[str, Any]: ...
