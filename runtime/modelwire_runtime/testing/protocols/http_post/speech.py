"""Spoken texts: sound in the format that was asked for, in chunks, or as events."""

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_runtime.testing import media, words
from modelwire_runtime.testing.loopback import Reply
from modelwire_runtime.testing.protocols.http_post.asked import Asked, events

_TYPES = {
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}
_WAV_HEAD = 44
_CHUNK = 1_024


def answer(asked: Asked) -> Reply:
    """Speak the text."""
    kind = str(asked.values.get("response_format") or "mp3")
    sound = spoken(asked.values, kind)
    plan = asked.fake.take_chat_plan()
    if asked.values.get("stream_format") == "sse":
        return Reply.events(events(_deltas(asked, sound)), plan.ending, plan.piece)
    pieces = [sound[at : at + _CHUNK] for at in range(0, len(sound), _CHUNK)]
    if plan.ending != "whole":
        pieces = pieces[: max(1, len(pieces) // 2)]
    return Reply(200, b"", {"Content-Type": _TYPES[kind]}, pieces, plan.ending)


def spoken(values: Mapping[str, Any], kind: str) -> bytes:
    """Return sound that lasts as long as the text does at the speed that was asked for."""
    speed = float(values.get("speed") or 1.0)
    seconds = min(4.0, (0.2 + 0.1 * words.count(str(values.get("input", "")))) / speed)
    if kind == "pcm":
        return media.wav(seconds)[_WAV_HEAD:]
    if kind == "aac":
        return _aac(seconds)
    make = {"mp3": media.mp3, "opus": media.ogg, "flac": media.flac}.get(kind, media.wav)
    return make(seconds)


def _aac(seconds: float) -> bytes:
    """Make AAC of silence: ADTS frames (24 kHz, one channel) whose only element is the end of the data."""
    length = 9
    head = 0xFFF1 << 40 | 0x5980 << 24 | (length & 0x7FF) << 13 | 0x1FFC
    frame = head.to_bytes(7, "big") + b"\xe0\x00"
    return frame * max(1, round(seconds * 24_000 / 1_024))


def _deltas(asked: Asked, sound: bytes) -> Iterator[dict[str, Any]]:
    for at in range(0, len(sound), _CHUNK):
        audio = base64.b64encode(sound[at : at + _CHUNK]).decode()
        yield {"type": "speech.audio.delta", "audio": audio}
    read = words.count(str(asked.values.get("input", "")))
    written = len(sound) // _CHUNK + 1
    usage = {"input_tokens": read, "output_tokens": written, "total_tokens": read + written}
    yield {"type": "speech.audio.done", "usage": usage}
