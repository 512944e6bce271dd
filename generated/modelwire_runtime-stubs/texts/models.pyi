# Written by modelwire-codegen from models.py. Do not edit: change that, and run `modelwire-codegen stubs`.
import logging
from collections.abc import Mapping
from typing import Any

from modelwire_runtime.core import Core
from modelwire_runtime.finding import Asked
from modelwire_runtime.flows.calls import Work
from modelwire_runtime.flows.dialects import Dialect
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.plans import Call
from modelwire_runtime.streams.base import TextSession

log: logging.Logger

class TextModel:
    core: Core
    work: Work
    values: dict[str, Any]

    def __init__(self, core: Core, work: Work, params: Any, values: Any) -> None: ...
    @property
    def dialect(self) -> Dialect: ...
    def call(self, values: Mapping[str, Any]) -> Call: ...
    def session(self, values: Mapping[str, Any]) -> TextSession: ...
    def granted(self, capability: str, what: str) -> tuple[str, ...]: ...

def found(core: Core, asked: Asked, options: Mapping[str, Any]) -> Flow[TextModel]: ...
def of_id(core: Core, asked: Asked, options: Mapping[str, Any]) -> TextModel: ...
