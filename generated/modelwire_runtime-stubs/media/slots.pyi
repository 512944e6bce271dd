# Written by modelwire-codegen from slots.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any, BinaryIO, ClassVar, Final, Literal, Protocol, Self, TypeAlias, Union

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

class MediaSlot:
    path: Final[str]
    kind: Final[MediaKind]
    forms: Final[tuple[MediaForm, ...]]
    types: Final[tuple[str, ...]]
    limits: Final[FileLimits | None]
    name_in: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("path", "kind", "forms", "types", "limits", "name_in")

    def __init__(
        self,
        path: str,
        kind: MediaKind = ...,
        forms: tuple[MediaForm, ...] = ...,
        types: tuple[str, ...] = ...,
        limits: FileLimits | None = ...,
        name_in: str = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def legible(self) -> bool: ...
    @property
    def inline(self) -> bool: ...

def is_media_input(value: Any) -> bool: ...
