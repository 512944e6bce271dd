"""A local file as text that a request can hold.

Parameters that take media accept files as they are; these two serve what the specs do not know:
parameters in `extra`, and models that are called by an id of one's own.
"""

import base64
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, Union

from modelwire_runtime.media.files import data_uri
from modelwire_runtime.media.slots import is_binary
from modelwire_runtime.media.sniff import OCTETS, sniff, type_of

if TYPE_CHECKING:
    from modelwire_runtime.media.slots import FilePath

FileInput: TypeAlias = Union[str, "FilePath", bytes, bytearray, memoryview, BinaryIO]
"""A path, bytes, or a file that is open in binary mode."""


def file_to_data_uri(file: FileInput, media_type: str | None = None) -> str:
    """Return a file as a data URI, `data:image/png;base64,...`.

    Args:
        file: A path, bytes, or a file that is open in binary mode; it is read from where it stands,
            and put back there.
        media_type: The type of the file. When None, the first bytes tell it, else the name's
            extension; `application/octet-stream` when neither does.

    Raises:
        OSError: the file cannot be read.
        ValueError: a text that is a URL, and no path.
        TypeError: no file, or one that is open as text.
    """
    data, name = _read(file)
    return data_uri(data, media_type or sniff(data) or type_of(name) or OCTETS)


def file_to_base64(file: FileInput) -> str:
    """Return a file as bare base64 text.

    Args:
        file: A path, bytes, or a file that is open in binary mode.

    Raises:
        OSError: the file cannot be read.
        ValueError: a text that is a URL, and no path.
        TypeError: no file, or one that is open as text.
    """
    return base64.b64encode(_read(file)[0]).decode()


def _read(file: FileInput) -> tuple[bytes, str]:
    """Return the bytes of a file, and its name where it has one."""
    if is_binary(file):
        return bytes(file), ""
    if isinstance(file, (str, os.PathLike)):
        if isinstance(file, str) and (file[:5].lower() == "data:" or "://" in file[:16]):
            raise ValueError("a URL is given as it is; a file is named by its path")
        path = Path(file)
        return path.read_bytes(), path.name
    stream: Any = file
    if not hasattr(stream, "read"):
        raise TypeError(f"a path, bytes or a binary file, not {type(file).__name__}")
    start = stream.tell() if stream.seekable() else None
    data = stream.read()
    if start is not None:
        stream.seek(start)
    if not isinstance(data, bytes):
        raise TypeError("a file object must be opened in binary mode")
    name = getattr(stream, "name", "")
    return data, name if isinstance(name, str) else ""
