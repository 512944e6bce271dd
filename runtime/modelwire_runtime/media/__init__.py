"""Media in and out of a call.

In: a parameter that takes media accepts whatever `MediaInput` lists. A `str` is always what the
    wire takes: an http(s) URL, a data URI or base64 text; the path of a local file is a
    `pathlib.Path` or another `os.PathLike`, never a bare `str`, so that no text from elsewhere can
    make this program read a file. Out: `Media`, and `AsyncMedia` on async clients.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire_runtime.media.download import MAX_DOWNLOAD
    from modelwire_runtime.media.files import AsyncMedia, AsyncRunner, Media, Runner
    from modelwire_runtime.media.slots import (
        MediaForm,
        MediaInput,
        MediaKind,
        MediaSlot,
        is_media_input,
    )
    from modelwire_runtime.media.sniff import extension_of
else:  # a call without files prepares none, and one whose files stay where they are downloads none
    from modelwire_runtime.exports import at_first_touch

    __getattr__ = at_first_touch(
        __name__,
        {
            "download": ("MAX_DOWNLOAD",),
            "files": ("AsyncMedia", "AsyncRunner", "Media", "Runner"),
            "slots": ("MediaForm", "MediaInput", "MediaKind", "MediaSlot", "is_media_input"),
            "sniff": ("extension_of",),
        },
    )

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
    "extension_of",
    "is_media_input",
]


def __dir__() -> list[str]:
    return sorted(__all__)
