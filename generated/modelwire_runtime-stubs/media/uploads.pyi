# Written by modelwire-codegen from uploads.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from dataclasses import dataclass

@dataclass(frozen=True, slots=True)
class Upload:
    data: bytes
    name: str
    media_type: str = ...
