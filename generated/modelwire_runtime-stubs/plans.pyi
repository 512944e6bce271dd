# Written by modelwire-codegen from plans.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable
from typing import Any, NamedTuple

from modelwire_runtime.core import Core
from modelwire_runtime.flows.calls import Work
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.sync import Abandon

class Call(NamedTuple):
    flow: Flow[Any]
    deadline: float | None
    abandon: Abandon | None

class Watch(NamedTuple):
    more: Callable[[], Flow[list[Any] | None]]
    leave: Callable[[], Flow[None] | None]
    deadline: float | None

class Plan:
    def __init__(self, core: Core, work: Work, params: Any) -> None: ...
    def call(self, values: Any) -> Call: ...
