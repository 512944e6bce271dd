# Written by modelwire-codegen from signatures.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from typing import Any

from modelwire_runtime.toolruns.docstrings import Described

class Arguments:
    _adapter: Any
    _source: Mapping[str, Any]
    _strict: bool | None

    def __init__(self, adapter: Any, schema: Mapping[str, Any], *, strict: bool | None) -> None: ...
    def schema(self, name: str) -> dict[str, Any]: ...
    def read(self, text: str) -> Any: ...

def of_function(
    function: Callable[..., Any], *, strict: bool | None
) -> tuple[Arguments, Described]: ...
def of_class(kind: Any, *, strict: bool | None) -> tuple[Arguments, Described]: ...
