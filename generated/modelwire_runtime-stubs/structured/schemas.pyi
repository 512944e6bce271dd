# Written by modelwire-codegen from schemas.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any

from modelwire_runtime.frozen import frozen

@frozen
class AnswerSchema:
    name: str
    description: str
    schema: Mapping[str, Any]
    strict: bool = ...
