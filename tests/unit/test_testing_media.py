"""The media files that tests and the fake vendor use are real: their own headers say what was asked for."""

import io
import struct
import wave
import zlib

import pytest

from modelwire_runtime.testing import media

SIZES = [(1, 1), (9, 8), (512, 768), (1440, 256)]


def chunks_of_png(data: bytes) -> dict[bytes, bytes]:
    """Read a PNG's chunks, checking each one's length and checksum."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    chunks: dict[bytes, bytes] = {}
    at = 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert data[at + 8 + length : at + 12 + length] == struct.pack(
            ">I", zlib.crc32(name + body)
        )
        chunks[name] = body
        at += 12 + length
    return chunks


def boxes_of(data: bytes) -> dict[bytes, bytes]:
    """Read the boxes of one level of an MP4 file."""
    boxes: dict[bytes, bytes] = {}
    at = 0
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        assert length >= 8
        boxes[data[at + 4 : at + 8]] = data[at + 8 : at + length]
        at += length
    assert at == len(data)
    return boxes


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_png_holds_every_row(width: int, height: int) -> None:
    """A PNG has the size that was asked for, and its pixel data unpacks to exactly that many rows."""
    chunks = chunks_of_png(media.png(width, height))
    assert struct.unpack(">II", chunks[b"IHDR"][:8]) == (width, height)
    assert len(zlib.decompress(chunks[b"IDAT"])) == height * (1 + (width + 1) // 2)


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (255, 0, 0), (128, 128, 128)])
def test_jpeg_says_its_size(width: int, height: int, colour: tuple[int, int, int]) -> None:
    """A JPEG begins and ends as one, names its size, and holds no marker inside its pixel data."""
    data = media.jpeg(width, height, colour)
    assert data[:3] == b"\xff\xd8\xff"
    assert data[-2:] == b"\xff\xd9"
    frame = data.index(b"\xff\xc0")
    assert struct.unpack(">HH", data[frame + 5 : frame + 9]) == (height, width)
    scan = data[data.index(b"\xff\xda") + 14 : -2]
    assert b"\xff" not in scan.replace(b"\xff\x00", b"")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_webp_says_its_size(width: int, height: int) -> None:
    """A lossless WebP names its size in its first bits and its length in its container."""
    data = media.webp(width, height)
    assert data[:4] == b"RIFF"
    assert data[8:16] == b"WEBPVP8L"
    assert struct.unpack("<I", data[4:8])[0] == len(data) - 8
    bits = int.from_bytes(data[21:25], "little")
    assert (bits & 0x3FFF, bits >> 14 & 0x3FFF) == (width - 1, height - 1)


def test_a_picture_needs_a_size() -> None:
    """A size that a format cannot hold is refused by name instead of giving a broken file."""
    with pytest.raises(ValueError, match="0 x 4"):
        media.png(0, 4)
    with pytest.raises(ValueError, match="70000 x 4"):
        media.jpeg(70_000, 4)


def test_wav_holds_the_seconds() -> None:
    """The standard library reads a WAV back with the length that was asked for."""
    with wave.open(io.BytesIO(media.wav(0.25))) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (1, 24_000, 6_000)


def test_flac_counts_its_samples() -> None:
    """A FLAC names its rate and number of samples in its first block."""
    data = media.flac(0.25)
    packed = int.from_bytes(data[18:26], "big")
    assert data[:4] == b"fLaC"
    assert (packed >> 44, packed & 0xFFFFFFFFF) == (24_000, 6_000)


def test_ogg_pages_follow_each_other() -> None:
    """Ogg pages are numbered without a gap, and only the last one says that it is."""
    data = media.ogg(9)
    pages = [at for at in range(len(data)) if data.startswith(b"OggS", at)]
    numbers = [struct.unpack("<I", data[at + 18 : at + 22])[0] for at in pages]
    assert numbers == list(range(len(pages)))
    assert [data[at + 5] & 4 for at in pages] == [0] * (len(pages) - 1) + [4]


def test_mp3_is_whole_frames() -> None:
    """An MP3 is a row of frames of equal length."""
    data = media.mp3(0.5)
    assert len(data) % 104 == 0
    assert all(data.startswith(b"\xff\xfb", at) for at in range(0, len(data), 104))


@pytest.mark.parametrize(("seconds", "fps"), [(1.0, 8), (5.0, 24), (0.5, 48)])
def test_mp4_points_at_its_pictures(seconds: float, fps: int) -> None:
    """Every frame of an MP4 points at a whole JPEG inside the file, and the header tells the length."""
    data = media.mp4(64, 48, seconds, fps)
    top = boxes_of(data)
    assert list(top) == [b"ftyp", b"moov", b"mdat"]
    movie = boxes_of(top[b"moov"])
    scale, length = struct.unpack(">II", movie[b"mvhd"][12:20])
    assert length / scale == seconds
    table = boxes_of(boxes_of(boxes_of(boxes_of(movie[b"trak"])[b"mdia"])[b"minf"])[b"stbl"])
    count = int(seconds * fps)
    places = struct.unpack(f">{count}I", table[b"stco"][8:])
    sizes = struct.unpack(f">{count}I", table[b"stsz"][12:])
    for place, size in zip(places, sizes, strict=True):
        assert data[place : place + 2] == b"\xff\xd8"
        assert data[place + size - 2 : place + size] == b"\xff\xd9"


def test_equal_calls_give_equal_bytes() -> None:
    """No file holds a time or a random number, so that recorded tests stay the same."""
    assert media.mp4(64, 64, 2) == media.mp4(64, 64, 2)
    assert media.ogg(1) == media.ogg(1)
