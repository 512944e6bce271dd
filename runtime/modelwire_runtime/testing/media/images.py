"""Pictures of any size in three formats, each a few hundred bytes to a few kilobytes.

All three writers lean on how their format says "the same again", so that a picture of four thousand
pixels a side is made in milliseconds and needs no imaging library.
"""

import struct
import zlib

Colour = tuple[int, int, int]

SKY: Colour = (70, 130, 180)
_SHADES = 16


def png(width: int = 64, height: int = 64, colour: Colour = SKY) -> bytes:
    """Make a PNG: horizontal bands that fade from `colour` to white."""
    _check_size(width, height, 2**31 - 1)
    palette = b"".join(bytes(_fade(part, shade) for part in colour) for shade in range(_SHADES))
    row_bytes = (width + 1) // 2  # two pixels a byte at a depth of four bits
    packer = zlib.compressobj(6)
    parts: list[bytes] = []
    for shade in range(_SHADES):
        first, end = (height * shade) // _SHADES, (height * (shade + 1)) // _SHADES
        row = b"\x00" + bytes([shade << 4 | shade]) * row_bytes
        parts.append(packer.compress(row * (end - first)))
    parts.append(packer.flush())
    header = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", b"".join(parts)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_png_chunk(name, data) for name, data in chunks)


def jpeg(width: int = 64, height: int = 64, colour: Colour = SKY) -> bytes:
    """Make a baseline JPEG of one colour, whose every block after the first says "no change"."""
    _check_size(width, height, 65_535)
    quantise = b"\xff\xdb" + struct.pack(">HB", 67, 0) + bytes([8]) * 64
    frame = struct.pack(">HBHHB", 17, 8, height, width, 3) + b"\x01\x11\x00\x02\x11\x00\x03\x11\x00"
    scan = struct.pack(">HB", 12, 3) + b"\x01\x00\x02\x00\x03\x00" + b"\x00\x3f\x00"
    return b"".join(
        (
            b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00",
            quantise,
            b"\xff\xc0" + frame,
            b"\xff\xc4" + _huffman_table(0x00, {1: bytes([0]), 5: bytes(range(1, 9))}),
            b"\xff\xc4" + _huffman_table(0x10, {1: bytes([0])}),
            b"\xff\xda" + scan,
            _jpeg_blocks(width, height, colour),
            b"\xff\xd9",
        )
    )


def webp(width: int = 64, height: int = 64, colour: Colour = SKY) -> bytes:
    """Make a lossless WebP of one colour; codes of one symbol make a pixel cost no bits at all."""
    _check_size(width, height, 16_384)
    bits = _Bits()
    bits.put(0x2F, 8)
    bits.put(width - 1, 14)
    bits.put(height - 1, 14)
    bits.put(0, 1 + 3)  # alpha is not used; version 0
    bits.put(0, 1 + 1 + 1)  # no transform, no colour cache, no groups of codes
    red, green, blue = colour
    for symbol in (
        green,
        red,
        blue,
        255,
        0,
    ):  # the last one is the distance code, which is never read
        bits.put(0b101, 3)  # a simple code, of one symbol, of eight bits
        bits.put(symbol, 8)
    data = bits.bytes()
    body = b"WEBPVP8L" + struct.pack("<I", len(data)) + data + b"\x00" * (len(data) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _check_size(width: int, height: int, most: int) -> None:
    if not (1 <= width <= most and 1 <= height <= most):
        raise ValueError(f"a picture of {width} x {height} is outside 1..{most}")


def _fade(part: int, shade: int) -> int:
    return part + (255 - part) * shade // (_SHADES - 1)


def _png_chunk(name: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", checksum)


def _huffman_table(kind: int, symbols: dict[int, bytes]) -> bytes:
    """Print the symbols of each code length; no code is only ones, as the standard asks."""
    counts = bytes(len(symbols.get(length, b"")) for length in range(1, 17))
    listed = b"".join(symbols[length] for length in sorted(symbols))
    return struct.pack(">HB", 2 + 1 + 16 + len(listed), kind) + counts + listed


def _jpeg_blocks(width: int, height: int, colour: Colour) -> bytes:
    first = "".join(_first_block(level) for level in _levels(colour))
    blocks = ((width + 7) // 8) * ((height + 7) // 8)
    length = (
        len(first) + (blocks - 1) * 6
    )  # "no change" and "end of block" are one bit each, for three components
    head = first.ljust(-(-len(first) // 8) * 8, "0")
    packed = bytearray(int(head[at : at + 8], 2) for at in range(0, len(head), 8))
    packed = packed[: -(-length // 8)] + bytes(max(0, -(-length // 8) - len(packed)))
    if spare := -length % 8:
        packed[-1] |= (1 << spare) - 1
    return bytes(packed).replace(b"\xff", b"\xff\x00")


def _levels(colour: Colour) -> tuple[int, int, int]:
    red, green, blue = colour
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    return _level(luma - 128), _level((blue - luma) * 0.564), _level((red - luma) * 0.713)


def _level(part: float) -> int:
    return max(-128, min(127, round(part)))


def _first_block(level: int) -> str:
    """Write a block that is flat: the code of the level's width, the level, "end of block"."""
    width = abs(level).bit_length()
    if width == 0:
        return "0" + "0"
    value = level if level > 0 else level + (1 << width) - 1
    return f"{0b10000 + width - 1:05b}{value:0{width}b}" + "0"


class _Bits:
    """Packs numbers lowest bit first, as WebP reads them."""

    def __init__(self) -> None:
        self._value = 0
        self._length = 0

    def put(self, value: int, width: int) -> None:
        self._value |= value << self._length
        self._length += width

    def bytes(self) -> bytes:
        return self._value.to_bytes(-(-self._length // 8), "little")
