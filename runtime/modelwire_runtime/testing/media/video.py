"""MP4 files with one track of Motion JPEG, written box by box.

Every second has one picture of its own; the frames of that second all point at it, which the chunk
table allows. So a file has the size, length and frame rate that were asked for and still is a few
kilobytes.
"""

import struct
from collections.abc import Sequence

from modelwire_runtime.testing.media.images import Colour, jpeg

_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_COLOURS: tuple[Colour, ...] = (
    (70, 130, 180),
    (60, 150, 90),
    (200, 120, 50),
    (150, 80, 160),
    (180, 60, 70),
)


def mp4(width: int = 64, height: int = 64, seconds: float = 1.0, fps: int = 8) -> bytes:
    """Make an MP4 file of `seconds` at `fps` frames a second, one colour a second."""
    frames = max(1, round(seconds * fps))
    pictures = [
        jpeg(width, height, _COLOURS[at % len(_COLOURS)]) for at in range(-(-frames // fps))
    ]
    file_type = _box(b"ftyp", b"isom" + struct.pack(">I", 512) + b"isomiso2mp41")
    # The places of the pictures follow from the size of what stands before them, which does not
    # depend on the places.
    head = len(file_type) + len(_movie(width, height, fps, [0] * frames, [0] * frames)) + 8
    starts = [head + sum(len(picture) for picture in pictures[:at]) for at in range(len(pictures))]
    places = [starts[at // fps] for at in range(frames)]
    sizes = [len(pictures[at // fps]) for at in range(frames)]
    return file_type + _movie(width, height, fps, places, sizes) + _box(b"mdat", b"".join(pictures))


def _box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + name + body


def _full_box(name: bytes, flags: int, *parts: bytes) -> bytes:
    return _box(name, struct.pack(">I", flags), *parts)


def _movie(width: int, height: int, fps: int, places: Sequence[int], sizes: Sequence[int]) -> bytes:
    length = len(places)
    header = (
        struct.pack(">IIIIIHH8x", 0, 0, fps, length, 0x10000, 0x100, 0)
        + _MATRIX
        + bytes(24)
        + struct.pack(">I", 2)
    )
    track = struct.pack(">IIIII8xHHHH", 0, 0, 1, 0, length, 0, 0, 0, 0) + _MATRIX
    track += struct.pack(">II", width << 16, height << 16)
    media = _box(
        b"mdia",
        _full_box(b"mdhd", 0, struct.pack(">IIIIHH", 0, 0, fps, length, 0x55C4, 0)),
        _full_box(b"hdlr", 0, bytes(4), b"vide", bytes(12), b"modelwire\x00"),
        _media_info(width, height, places, sizes),
    )
    return _box(
        b"moov", _full_box(b"mvhd", 0, header), _box(b"trak", _full_box(b"tkhd", 3, track), media)
    )


def _media_info(width: int, height: int, places: Sequence[int], sizes: Sequence[int]) -> bytes:
    count = len(places)
    table = _box(
        b"stbl",
        _full_box(b"stsd", 0, struct.pack(">I", 1), _sample_entry(width, height)),
        _full_box(b"stts", 0, struct.pack(">III", 1, count, 1)),
        _full_box(b"stsc", 0, struct.pack(">IIII", 1, 1, 1, 1)),
        _full_box(b"stsz", 0, struct.pack(f">II{count}I", 0, count, *sizes)),
        _full_box(b"stco", 0, struct.pack(f">I{count}I", count, *places)),
    )
    data = _box(b"dinf", _full_box(b"dref", 0, struct.pack(">I", 1), _full_box(b"url ", 1)))
    return _box(b"minf", _full_box(b"vmhd", 1, bytes(8)), data, table)


def _sample_entry(width: int, height: int) -> bytes:
    name = b"modelwire".ljust(31, b"\x00")
    visual = struct.pack(">6xH16xHHIIIH", 1, width, height, 0x480000, 0x480000, 0, 1)
    visual += bytes([9]) + name + struct.pack(">Hh", 24, -1)
    config = _descriptor(
        4, bytes([0x6C, 0x11]) + bytes(11)
    )  # 0x6C is JPEG in the registry of object types
    elementary = _descriptor(3, b"\x00\x01\x00" + config + _descriptor(6, b"\x02"))
    return _box(b"mp4v", visual, _full_box(b"esds", 0, elementary))


def _descriptor(tag: int, body: bytes) -> bytes:
    return bytes([tag, len(body)]) + body
