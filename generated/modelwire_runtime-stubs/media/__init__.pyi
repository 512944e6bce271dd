# Written by modelwire-codegen from __init__.py. Do not edit: change that, and run `modelwire-codegen stubs`.
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
