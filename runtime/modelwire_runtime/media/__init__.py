"""Media in and out of a call.

In: a parameter that takes media accepts whatever `MediaInput` lists. A `str` is always what the
    wire takes: an http(s) URL, a data URI or base64 text; the path of a local file is a
    `pathlib.Path` or another `os.PathLike`, never a bare `str`, so that no text from elsewhere can
    make this program read a file. Out: `Media`, and `AsyncMedia` on async clients.
"""

from modelwire_runtime.media.download import MAX_DOWNLOAD, download
from modelwire_runtime.media.files import AsyncMedia, AsyncRunner, Media, Runner
from modelwire_runtime.media.prepare import prepare
from modelwire_runtime.media.slots import (
    MediaForm,
    MediaInput,
    MediaKind,
    MediaSlot,
    is_media_input,
)
from modelwire_runtime.media.sniff import extension_of, sniff

__all__ = [
    "MAX_DOWNLOAD",
    "AsyncMedia",
    "AsyncRunner",
    "Media",
    "MediaForm",
    "MediaInput",
    "MediaKind",
    "MediaSlot",
    "Runner",
    "download",
    "extension_of",
    "is_media_input",
    "prepare",
    "sniff",
]
