# Written by modelwire-codegen from docstrings.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import NamedTuple

class Described(NamedTuple):
    summary: str
    parameters: dict[str, str]

def read(docstring: str | None) -> Described: ...
