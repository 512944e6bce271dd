# Written by modelwire-codegen from skills.py. Do not edit: change that, and run `modelwire-codegen stubs`.
import os
from typing import Any

def skill(
    path: str | os.PathLike[str], *, name: str | None = None, description: str | None = None
) -> Any: ...
