# Written by modelwire-codegen from uploads.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.media.slots import MediaSlot

@dataclass(frozen=True, slots=True)
class Upload:
    data: bytes
    name: str
    media_type: str = ...

def upload(slot: MediaSlot, data: bytes, media_type: str | None, name: str | None) -> Upload: ...
def name_beside(slot: MediaSlot, holder: Any, file: Upload) -> None: ...
