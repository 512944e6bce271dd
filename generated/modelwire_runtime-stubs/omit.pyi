# Written by modelwire-codegen from omit.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any

OMIT: Any
