"""What bytes are: a small table of first bytes, media types and file extensions."""

import struct
from collections.abc import Callable

OCTETS = "application/octet-stream"

_PREFIXES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"glTF", "model/gltf-binary"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_FTYP = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
_EXTENSIONS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/tiff": "tif",
    "image/avif": "avif",
    "image/heic": "heic",
    "image/heif": "heif",
    "image/svg+xml": "svg",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/x-matroska": "mkv",
    "video/quicktime": "mov",
    "video/x-msvideo": "avi",
    "audio/wav": "wav",
    "audio/mpeg": "mp3",
    "audio/flac": "flac",
    "audio/ogg": "ogg",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
    "audio/pcm": "pcm",
    "application/pdf": "pdf",
    "application/json": "json",
    "application/zip": "zip",
    "model/gltf-binary": "glb",
    "text/plain": "txt",
    "text/vtt": "vtt",
    "application/x-subrip": "srt",
}
_TYPES = {extension: media_type for media_type, extension in _EXTENSIONS.items()} | {
    "jpeg": "image/jpeg",
    "tiff": "image/tiff",
    "m4v": "video/mp4",
    "oga": "audio/ogg",
    "mpga": "audio/mpeg",
    "opus": "audio/ogg",
    "wave": "audio/wav",
}
_SYNONYMS = {
    "image/jpg": "image/jpeg",
    "image/x-png": "image/png",
    "audio/x-wav": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/vnd.wave": "audio/wav",
    "audio/mp3": "audio/mpeg",
    "audio/x-flac": "audio/flac",
    "audio/x-m4a": "audio/mp4",
    "audio/m4a": "audio/mp4",
    "audio/opus": "audio/ogg",
    "application/ogg": "audio/ogg",
}


def sniff(data: bytes) -> str | None:
    """Return the media type that the first bytes betray, None when they say nothing."""
    for prefix, media_type in _PREFIXES:
        if data.startswith(prefix):
            return media_type
    for probe in _PROBES:
        found = probe(data)
        if found:
            return found
    return None


def _riff(data: bytes) -> str | None:
    return _RIFF.get(data[8:12]) if data[:4] in (b"RIFF", b"RF64") else None


def _iso(data: bytes) -> str | None:
    if data[4:8] == b"ftyp":
        return _FTYP.get(data[8:12], "video/mp4")
    return "video/quicktime" if data[4:8] in (b"moov", b"wide") else None


def _matroska(data: bytes) -> str | None:
    if not data.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    return "video/webm" if b"webm" in data[:64] else "video/x-matroska"


def _ogg(data: bytes) -> str | None:
    if not data.startswith(b"OggS"):
        return None
    return "video/ogg" if b"\x80theora" in data[:64] else "audio/ogg"


def _bmp(data: bytes) -> str | None:
    # Two letters alone would take any text that begins with them: the header's length must be a
    # known one.
    known = data[14:18] in {struct.pack("<I", size) for size in (12, 40, 52, 56, 108, 124)}
    return "image/bmp" if data.startswith(b"BM") and known else None


def _mpeg_audio(data: bytes) -> str | None:
    if len(data) < 4 or data[0] != 0xFF:
        return None
    if data[1] & 0xF6 == 0xF0:  # ADTS: the layer bits are zero
        return "audio/aac"
    frame = data[1] & 0xE0 == 0xE0 and data[1] & 0x18 != 0x08 and data[1] & 0x06 != 0
    return "audio/mpeg" if frame and data[2] & 0xF0 != 0xF0 else None


def _svg(data: bytes) -> str | None:
    # Text: what may stand before the drawing is a declaration, a document type or a remark.
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    starts = head.startswith((b"<svg", b"<?xml", b"<!--", b"<!DOCTYPE svg"))
    return "image/svg+xml" if starts and b"<svg" in head and b"<html" not in head else None


_PROBES: tuple[Callable[[bytes], str | None], ...] = (
    _riff,
    _iso,
    _matroska,
    _ogg,
    _bmp,
    _mpeg_audio,
    _svg,
)


def normal(media_type: str) -> str:
    """Return a media type in lower case without parameters, under its usual name."""
    bare = media_type.partition(";")[0].strip().lower()
    return _SYNONYMS.get(bare, bare)


def extension_of(media_type: str) -> str:
    """Return the usual extension of a media type without its dot, `bin` when there is none."""
    return _EXTENSIONS.get(normal(media_type), "bin")


def type_of(name: str) -> str | None:
    """Return the media type that an extension, a file name or a URL's path ends in.

    None when unknown.
    """
    return _TYPES.get(name.rpartition(".")[2].lower())


def wav_seconds(data: bytes) -> float | None:
    """Return the playing time of a WAV file, None for anything else."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return None
    at, rate = 12, 0
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if name == b"fmt " and at + 20 <= len(data):
            rate = int.from_bytes(data[at + 16 : at + 20], "little")
        elif name == b"data":
            # A streaming encoder leaves the length at its maximum.
            return min(size, len(data) - at - 8) / rate if rate else None
        at += 8 + size + size % 2
    return None
