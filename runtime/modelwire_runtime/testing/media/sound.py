"""Sound in four formats: a quiet tone as WAV and FLAC, silence as MP3 and Ogg Opus."""

import io
import math
import struct
import wave
from hashlib import md5

SAMPLE_RATE = 24_000
_BLOCK = 4_096


def wav(seconds: float = 0.5, frequency: float = 440.0) -> bytes:
    """Make a WAV file: 16 bits, one channel, 24 kHz."""
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(_tone(seconds, frequency, "<"))
    return target.getvalue()


def flac(seconds: float = 0.5, frequency: float = 440.0) -> bytes:
    """Make a FLAC file whose samples are stored as they are, which the format allows."""
    samples = _tone(seconds, frequency, ">")
    total = len(samples) // 2
    smallest = min(_BLOCK, total)
    info = struct.pack(">HH", smallest, _BLOCK) + bytes(
        6
    )  # the sizes of the frames may stay unknown
    packed = SAMPLE_RATE << 44 | 0 << 41 | 15 << 36 | total
    info += (
        packed.to_bytes(8, "big")
        + md5(_tone(seconds, frequency, "<"), usedforsecurity=False).digest()
    )
    frames = (
        _flac_frame(number, samples[start : start + 2 * _BLOCK])
        for number, start in enumerate(range(0, len(samples), 2 * _BLOCK))
    )
    return b"fLaC" + b"\x80" + len(info).to_bytes(3, "big") + info + b"".join(frames)


def mp3(seconds: float = 0.5) -> bytes:
    """Make an MP3 file of silence: frames whose side information is all zero."""
    frame = b"\xff\xfb\x10\xc4" + bytes(
        104 - 4
    )  # layer III, 32 kbit/s, 44.1 kHz, one channel, no checksum
    return frame * max(1, math.ceil(seconds * 44_100 / 1_152))


def ogg(seconds: float = 0.5) -> bytes:
    """Make an Ogg Opus file of silence: packets of 20 ms that hold nothing but their header."""
    packets = max(1, math.ceil(seconds * 50))
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, SAMPLE_RATE, 0, 0)
    vendor = b"modelwire"
    tags = b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", 0)
    pages = [_ogg_page([head], 0, 0, 2), _ogg_page([tags], 0, 1, 0)]
    for first in range(0, packets, 200):
        held = min(200, packets - first)
        last = first + held == packets
        pages.append(
            _ogg_page([b"\xf8\xff\xfe"] * held, (first + held) * 960, len(pages), 4 if last else 0)
        )
    return b"".join(pages)


def _tone(seconds: float, frequency: float, order: str) -> bytes:
    count = max(1, round(seconds * SAMPLE_RATE))
    turn = 2 * math.pi * frequency / SAMPLE_RATE
    return struct.pack(
        f"{order}{count}h", *(round(8_000 * math.sin(turn * at)) for at in range(count))
    )


def _flac_frame(number: int, samples: bytes) -> bytes:
    # Fixed block size; the length follows in 16 bits (0111), 24 kHz (0111); one channel (0000), 16
    # bits (100).
    header = b"\xff\xf8" + bytes([0b0111_0111, 0b0000_100_0]) + _flac_number(number)
    header += struct.pack(">H", len(samples) // 2 - 1)
    frame = (
        header + bytes([_crc(header, 0x07, 8)]) + b"\x02" + samples
    )  # 0x02: a subframe stored verbatim
    return frame + struct.pack(">H", _crc(frame, 0x8005, 16))


def _flac_number(number: int) -> bytes:
    return chr(number).encode("utf-8", "surrogatepass")


def _crc(data: bytes, polynomial: int, width: int) -> int:
    table = _crc_table(polynomial, width)
    value, mask, shift = 0, (1 << width) - 1, width - 8
    for byte in data:
        value = table[(value >> shift) ^ byte] ^ (value << 8) & mask
    return value


_TABLES: dict[tuple[int, int], tuple[int, ...]] = {}


def _crc_table(polynomial: int, width: int) -> tuple[int, ...]:
    """Table of a checksum that reads the highest bit first, as zlib does not."""
    key = (polynomial, width)
    if key not in _TABLES:
        top, mask = 1 << (width - 1), (1 << width) - 1
        table: list[int] = []
        for byte in range(256):
            value = byte << (width - 8)
            for _ in range(8):
                value = (value << 1 ^ polynomial if value & top else value << 1) & mask
            table.append(value)
        _TABLES[key] = tuple(table)
    return _TABLES[key]


def _ogg_page(packets: list[bytes], position: int, number: int, flags: int) -> bytes:
    sizes = b"".join(
        b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets
    )
    start = b"OggS" + struct.pack("<BBqII", 0, flags, position, 1, number)
    rest = bytes([len(sizes)]) + sizes + b"".join(packets)
    checksum = _crc(start + bytes(4) + rest, 0x04C11DB7, 32)
    return start + struct.pack("<I", checksum) + rest
