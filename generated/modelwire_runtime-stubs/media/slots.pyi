# Written by modelwire-codegen from slots.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from dataclasses import dataclass
from typing import Any, BinaryIO, Literal, Protocol, TypeAlias, Union

from modelwire_runtime.media.files import AsyncMedia, Media
from modelwire_runtime.results.media import AsyncMediaResult, MediaResult
from modelwire_runtime.rules.files import FileLimits

MediaKind = Literal["image", "audio", "video", "lora", "file"]
MediaForm = Literal["url", "data_uri", "base64", "id", "multipart"]

class FilePath(Protocol):
    def __fspath__(self) -> str: ...

MediaInput: TypeAlias = Union[
    str, bytes, FilePath, BinaryIO, Media, AsyncMedia, MediaResult, AsyncMediaResult
]

@dataclass(frozen=True, slots=True)
class MediaSlot:
    path: str
    kind: MediaKind = ...
    forms: tuple[MediaForm, ...] = ...
    types: tuple[str, ...] = ...
    limits: FileLimits | None = ...
    name_in: str = ...

    @property
    def legible(self) -> bool: ...
    @property
    def inline(self) -> bool: ...

def is_media_input(value: Any) -> bool: ...
