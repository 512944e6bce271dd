"""What a media parameter takes, and where it sits in a request."""

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, Protocol, TypeAlias, Union

from modelwire_runtime.media.files import AsyncMedia, Media
from modelwire_runtime.media.sniff import type_of

if TYPE_CHECKING:
    from typing import TypeGuard

    from typing_extensions import Buffer

    from modelwire_runtime.results import AsyncMediaResult, MediaResult
    from modelwire_runtime.rules import FileLimits

MediaKind = Literal["image", "audio", "video", "lora", "file"]
MediaForm = Literal["url", "data_uri", "base64", "id", "multipart"]

_PLAIN_FORMS = frozenset({"url", "data_uri", "base64", "multipart"})
_ID = re.compile(r"[^\s/\\]{1,255}")


# Not called `PathLike`: typeshed's builtins import that name from `os`, so a checker would read `os` to look it up.
class FilePath(Protocol):
    """A path as such, `pathlib.Path` above all: `os.PathLike[str]`, without a checker reading all of `os` for it."""

    def __fspath__(self) -> str:
        """Return the path as text."""
        ...


MediaInput: TypeAlias = Union[
    str,
    bytes,
    FilePath,
    BinaryIO,
    Media,
    AsyncMedia,
    "MediaResult",
    "AsyncMediaResult",
]
"""What a media parameter takes.

A `str` is a URL, a data URI or base64; a local file is a `pathlib.Path`.
"""


@dataclass(frozen=True, slots=True)
class MediaSlot:
    """A place in a request that takes media."""

    path: str
    """Where it is, under wire names: `image`, `images[]`, `loras[].path`."""
    kind: MediaKind = "file"
    """What the vendor expects there."""
    forms: tuple[MediaForm, ...] = ("url", "data_uri")
    """What the wire takes, the preferred form first."""
    types: tuple[str, ...] = ()
    """Extensions or media types that the vendor takes; empty when it does not say."""
    limits: "FileLimits | None" = None
    """Limits to what is sent."""
    name_in: str = ""
    """Field beside it that takes the name of the file; empty for none."""

    @property
    def legible(self) -> bool:
        """Whether its text can be told from a slip: not so for names that the vendor alone knows."""
        forms = set(self.forms)
        return self.kind != "lora" and bool(forms & _PLAIN_FORMS) and forms <= _PLAIN_FORMS | {"id"}

    @property
    def inline(self) -> bool:
        """Whether the content of a file can be sent in it."""
        return not {"data_uri", "base64", "multipart"}.isdisjoint(self.forms)


def first_medium(value: Any) -> Any:
    """Return the first file of a former result; anything else as it is."""
    return value.first if getattr(value, "media", ()) and hasattr(value, "first") else value


def is_id(text: str) -> bool:
    """Tell whether a text may be the id of a stored file: a UUID, or a name that is no file's."""
    return bool(_ID.fullmatch(text)) and not ("." in text and type_of(text))


def is_binary(value: Any) -> "TypeGuard[Buffer]":
    """Tell whether a value is bytes in one of Python's shapes."""
    return isinstance(value, (bytes, bytearray, memoryview))


def is_path(value: Any) -> "TypeGuard[os.PathLike[str]]":
    """Tell whether a value is a path as such, which a `str` is not."""
    return isinstance(value, os.PathLike)


def is_media_input(value: Any) -> bool:
    """Tell whether a value is of one of the types that `MediaInput` lists."""
    return (
        isinstance(value, (str, bytes, bytearray, memoryview, os.PathLike, Media, AsyncMedia))
        or callable(getattr(value, "read", None))
        or bool(getattr(value, "media", ()) and hasattr(value, "first"))
    )
