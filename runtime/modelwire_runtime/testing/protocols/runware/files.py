"""The files that a task asks for: its kind of medium, its format, its size."""

import json
import struct
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any

from modelwire_runtime.rules.values import is_object
from modelwire_runtime.testing import media, words
from modelwire_runtime.testing.outputs import size_of

File = tuple[str, str, Callable[[], bytes]]
"""Suffix, media type, and what makes the bytes."""

_IMAGES: Mapping[str, tuple[str, Callable[[int, int], bytes]]] = {
    "jpg": ("image/jpeg", media.jpeg),
    "png": ("image/png", media.png),
    "webp": ("image/webp", media.webp),
}
_SOUNDS: Mapping[str, tuple[str, Callable[[float], bytes]]] = {
    "mp3": ("audio/mpeg", media.mp3),
    "wav": ("audio/wav", media.wav),
    "flac": ("audio/flac", media.flac),
    "ogg": ("audio/ogg", media.ogg),
}


def file_for(kind: str, task: Mapping[str, Any]) -> File:
    """Return the file of a kind (image, video, audio, model or weights) that fits a task."""
    wanted = str(task.get("outputFormat") or "").lower().replace("jpeg", "jpg")
    if kind == "video":
        return "mp4", "video/mp4", partial(_video, *size_of(task, (640, 360)), _seconds(task))
    if kind == "audio":
        suffix = wanted if wanted in _SOUNDS else "mp3"
        media_type, sound = _SOUNDS[suffix]
        return suffix, media_type, partial(sound, _seconds(task))
    if kind == "model":
        return "glb", "model/gltf-binary", _glb
    if kind == "weights":
        return "safetensors", "application/octet-stream", _weights
    if wanted == "svg" or task.get("taskType") == "vectorize":
        return "svg", "image/svg+xml", _svg
    suffix = wanted if wanted in _IMAGES else "jpg"
    media_type, picture = _IMAGES[suffix]
    return suffix, media_type, partial(picture, *size_of(task, (1024, 1024)))


def _seconds(task: Mapping[str, Any]) -> float:
    asked = task.get("duration")
    if isinstance(asked, (int, float)):
        return min(float(asked), 10.0)
    speech = task.get("speech")
    spoken = speech.get("text") if is_object(speech) else task.get("positivePrompt")
    return min(4.0, 0.2 + 0.1 * words.count(str(spoken or "")))


@lru_cache(maxsize=16)
def _video(width: int, height: int, seconds: float) -> bytes:
    return media.mp4(width, height, seconds, 24)


def _glb() -> bytes:
    """Make an empty scene: a header and one chunk of JSON, padded with spaces."""
    scene = json.dumps({"asset": {"version": "2.0"}, "scenes": [{}], "scene": 0}).encode()
    scene += b" " * (-len(scene) % 4)
    chunk = struct.pack("<II", len(scene), 0x4E4F534A) + scene
    return struct.pack("<4sII", b"glTF", 2, 12 + len(chunk)) + chunk


def _weights() -> bytes:
    """Make a safetensors file that holds no tensor."""
    return struct.pack("<Q", 2) + b"{}"


def _svg() -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
