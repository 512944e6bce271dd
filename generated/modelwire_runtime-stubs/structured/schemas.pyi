# Written by modelwire-codegen from schemas.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

@dataclass(frozen=True, slots=True)
class AnswerSchema:
    name: str
    description: str
    schema: Mapping[str, Any]
    strict: bool = ...
