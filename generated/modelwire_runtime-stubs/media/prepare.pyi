# Written by modelwire-codegen from prepare.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterable, Mapping
from typing import Any

from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.media.slots import MediaSlot

def prepare(
    values: Mapping[str, Any],
    slots: Iterable[MediaSlot],
    *,
    model: str = "",
    docs: str = "",
    strict: bool = True,
    warnings: list[str] | None = None,
) -> Flow[dict[str, Any]]: ...
def urlsplit_scheme(value: str) -> str: ...
