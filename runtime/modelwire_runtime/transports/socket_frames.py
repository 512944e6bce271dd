"""Frames that hold one whole text, read and written past the machine of the library `websockets`.

Its parser takes bytes as they come, in pieces or several frames at once, and its writer knows all kinds of frames and
extensions. What a session sends and gets is mostly a single frame of text, all of which stands in its first bytes.
"""

from os import urandom
from struct import pack

from websockets.frames import Opcode

try:
    from websockets.speedups import apply_mask
except ImportError:  # where it was installed without what is compiled
    from websockets.utils import apply_mask

_WHOLE_TEXT = 0x80 | Opcode.TEXT.value  # the first byte of a frame of text that no other continues
_MASKED = 0x80  # beside the length, as all frames of a client are
# How a length is written that the second byte has no room for: it says with how many bytes instead.
_SHORT, _LONG = 126, 127
_LONGER = {_SHORT: 4, _LONG: 10}


def whole_text(data: bytes) -> bytes | None:
    """Return the text of bytes that are one whole frame of it and nothing else, None of any others."""
    if len(data) < 2 or data[0] != _WHOLE_TEXT:
        return None
    size, start = data[1], 2
    if size > 125:  # a masked one, which no server may send, is in no table
        start = _LONGER.get(size, 0)
        size = int.from_bytes(data[2:start], "big")
    return data[start:] if start and len(data) == start + size else None


def text_frame(text: bytes) -> bytes:
    """Return the frame in which a client sends a text."""
    size = len(text)
    if size < _SHORT:
        head = bytes((_WHOLE_TEXT, _MASKED | size))
    elif size < 1 << 16:
        head = pack("!BBH", _WHOLE_TEXT, _MASKED | _SHORT, size)
    else:
        head = pack("!BBQ", _WHOLE_TEXT, _MASKED | _LONG, size)
    mask = urandom(4)
    return head + mask + apply_mask(text, mask)
