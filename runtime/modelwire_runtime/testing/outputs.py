"""Results that fit a request: a picture of its size and format, a video of its length, speech."""

import base64
import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from modelwire_runtime.testing import media, words
from modelwire_runtime.testing.data import ServedModel

AddFile = Callable[[str, str, bytes], str]
"""Takes a name, a media type and the bytes, and returns the URL of the file."""

_IMAGES: Mapping[str, tuple[str, str]] = {
    "png": ("png", "image/png"),
    "jpeg": ("jpg", "image/jpeg"),
    "jpg": ("jpg", "image/jpeg"),
    "webp": ("webp", "image/webp"),
}
_SOUNDS: Mapping[str, tuple[Callable[[float], bytes], str]] = {
    "wav": (media.wav, "audio/wav"),
    "flac": (media.flac, "audio/flac"),
    "mp3": (media.mp3, "audio/mpeg"),
    "ogg": (media.ogg, "audio/ogg"),
}
_CLASSES = {
    "480p": 480,
    "540p": 540,
    "720p": 720,
    "1080p": 1080,
    "1k": 1024,
    "2k": 2048,
    "4k": 4096,
}
_RATIO = re.compile(r"(\d+):(\d+)")
_SIZE = re.compile(r"(\d+)\s*[*xX]\s*(\d+)")


def output_for(
    model: ServedModel | None,
    values: Mapping[str, Any],
    job: str,
    add_file: AddFile,
    cost: float | None,
) -> Any:
    """Make a job's output as its model's reader expects it; without a model, echo the input."""
    if model is None:
        return {"echo": dict(values)}
    reader = model.reader
    kind = reader.kind
    if kind in ("image", "video", "speech", "audio"):
        name, media_type, data = _file(kind, values)
        held = (
            _inline(media_type, data)
            if values.get("enable_base64_output")
            else add_file(f"{job}.{name}", media_type, data)
        )
        output = _placed(reader.media[0] if reader.media else "", held)
    elif kind == "text":
        return _tokens(values, cost)
    elif kind == "transcription":
        output = _placed(
            reader.text[0] if reader.text else "transcription", "A robot woke at dawn."
        )
    else:
        output = {"echo": dict(values)}
    if cost is None or not reader.cost or not isinstance(output, dict):
        return cast("Any", output)
    return {**cast("dict[str, Any]", output), **_placed(reader.cost, cost)}


def size_of(values: Mapping[str, Any], default: tuple[int, int] = (512, 512)) -> tuple[int, int]:
    """Read the size that a request asks for out of the ways in which requests say it."""
    if isinstance(values.get("width"), int) and isinstance(values.get("height"), int):
        return values["width"], values["height"]
    named = _SIZE.fullmatch(str(values.get("size", "")))
    if named:
        return int(named[1]), int(named[2])
    side = _CLASSES.get(str(values.get("resolution") or values.get("size") or ""))
    ratio = _RATIO.fullmatch(str(values.get("aspect_ratio", "")))
    if side is None and ratio is None:
        return default
    across, down = (int(ratio[1]), int(ratio[2])) if ratio else (16, 9)
    short = side or min(default)
    scale = short / min(across, down)
    return round(across * scale / 2) * 2, round(down * scale / 2) * 2


def _file(kind: str, values: Mapping[str, Any]) -> tuple[str, str, bytes]:
    wanted = next(
        (str(value) for key, value in values.items() if key == "format" or key.endswith("_format")),
        "",
    )
    if kind == "image":
        suffix, media_type = _IMAGES.get(wanted, _IMAGES["png"])
        make = {"png": media.png, "jpg": media.jpeg, "webp": media.webp}[suffix]
        return suffix, media_type, make(*size_of(values))
    if kind == "video":
        seconds = values.get("duration")
        fps = values.get("fps")
        width, height = size_of(values, (640, 360))
        return (
            "mp4",
            "video/mp4",
            media.mp4(width, height, _number(seconds, 2.0), int(_number(fps, 24))),
        )
    make_sound, media_type = _SOUNDS.get(wanted, _SOUNDS["wav"])
    suffix = wanted if wanted in _SOUNDS else "wav"
    spoken = words.count(str(values.get("prompt", "")))
    return suffix, media_type, make_sound(min(4.0, 0.2 + 0.1 * spoken))


def _number(value: Any, default: float) -> float:
    """Read a number that may come as text, as some models want it; else give the default."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return default


def _inline(media_type: str, data: bytes) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def _placed(path: str, value: Any) -> Any:
    """Put a value where a dotted path points; the empty path is the output itself."""
    for name in reversed([part for part in path.split(".") if part]):
        value = {name: value}
    return value


def _tokens(values: Mapping[str, Any], cost: float | None) -> list[dict[str, Any]]:
    prompt = str(values.get("prompt") or words.prompt_of(values.get("messages")))
    text = words.say(prompt)
    output: dict[str, Any] = {
        "choices": [{"tokens": [text]}],
        "usage": {"input": words.count(prompt), "output": words.count(text)},
    }
    if cost is not None:
        output["cost"] = cost
    return [output]
