# Written by modelwire-codegen from download.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import NamedTuple

from modelwire_runtime.flows.effects import Flow

MAX_DOWNLOAD: int

class Downloaded(NamedTuple):
    data: bytes
    media_type: str | None

def download(
    url: str, *, max_bytes: int = ..., timeout: float | None = None
) -> Flow[Downloaded]: ...
