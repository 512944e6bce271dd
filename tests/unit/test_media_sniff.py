"""What bytes are is read from their beginning."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.media.sniff import extension_of, normal, sniff, type_of, wav_seconds
from modelwire_runtime.testing import media


def riff(kind: bytes) -> bytes:
    """Make the beginning of a RIFF file."""
    return b"RIFF\x00\x00\x00\x00" + kind


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (media.png(), "image/png"),
        (media.jpeg(), "image/jpeg"),
        (media.webp(), "image/webp"),
        (media.mp4(), "video/mp4"),
        (media.wav(), "audio/wav"),
        (media.mp3(), "audio/mpeg"),
        (media.flac(), "audio/flac"),
        (media.ogg(), "audio/ogg"),
        (b"GIF89a...", "image/gif"),
        (b"BM" + b"\x00" * 12 + struct.pack("<I", 40), "image/bmp"),
        (b"\x00\x00\x00\x20ftypavif", "image/avif"),
        (b"\x00\x00\x00\x20ftypheic", "image/heic"),
        (b"\x00\x00\x00\x20ftypM4A ", "audio/mp4"),
        (b"\x00\x00\x00\x14ftypqt  ", "video/quicktime"),
        (b"\x00\x00\x00\x14ftypisom", "video/mp4"),
        (b"\x1a\x45\xdf\xa3\x01\x42\x82\x84webm", "video/webm"),
        (b"\x1a\x45\xdf\xa3\x01\x42\x82\x88matroska", "video/x-matroska"),
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"%PDF-1.7", "application/pdf"),
        (b"glTF\x02\x00\x00\x00", "model/gltf-binary"),
        (b"PK\x03\x04", "application/zip"),
        (riff(b"AVI "), "video/x-msvideo"),
        (b'<?xml version="1.0"?>\n<svg viewBox="0 0 8 8">', "image/svg+xml"),
        (b"\xef\xbb\xbf <!-- drawn --><svg>", "image/svg+xml"),
        (b"<!DOCTYPE html><html><svg>", None),
        (b"<!-- a page --><html><svg>", None),
        (b"say <svg>", None),
        (riff(b"????"), None),
        (b"BMW drives", None),
        (b"\xff\xff\xff\xff", None),
        (b"{}", None),
        (b"", None),
    ],
)
def test_types_are_told_by_first_bytes(data: bytes, media_type: str | None) -> None:
    """Each kind that vendors send or take is known; what is not known is not guessed."""
    assert sniff(data) == media_type


@given(st.binary(max_size=40))
def test_no_bytes_crash_it(data: bytes) -> None:
    """Anything may come from a vendor."""
    assert sniff(data) is None or "/" in str(sniff(data))
    assert wav_seconds(data) is None
    assert (wav_seconds(riff(b"WAVE") + data) or 0) >= 0


@pytest.mark.parametrize("seconds", [0.1, 0.5, 2.0])
def test_a_wav_tells_its_length(seconds: float) -> None:
    """The header holds the rate, the chunk its size."""
    assert wav_seconds(media.wav(seconds)) == pytest.approx(seconds, abs=0.01)


def test_a_streamed_wav_is_measured_by_what_came() -> None:
    """An encoder that does not know the length leaves it at its maximum."""
    data = media.wav(0.5)
    at = data.index(b"data") + 4
    streamed = data[:at] + b"\xff\xff\xff\xff" + data[at + 4 :]
    assert wav_seconds(streamed) == pytest.approx(0.5, abs=0.01)


def test_names_and_types() -> None:
    """Extensions and declared types meet in one vocabulary."""
    assert normal("Image/JPG; charset=binary") == "image/jpeg"
    assert extension_of("image/jpg") == "jpg"
    assert extension_of("audio/x-wav") == "wav"
    assert extension_of("x/y") == "bin"
    assert type_of("photo.JPEG") == "image/jpeg"
    assert type_of("png") == "image/png"
    assert type_of("photo") is None
