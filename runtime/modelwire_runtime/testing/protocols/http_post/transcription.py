"""Transcriptions: in every format that the services have, with words, segments and speakers, whole or as they are written."""

from collections.abc import Iterator
from typing import Any

from modelwire_runtime.media.sniff import wav_seconds
from modelwire_runtime.testing import words
from modelwire_runtime.testing.loopback import Reply
from modelwire_runtime.testing.protocols.http_post.asked import Asked, events

_SECONDS = 4.0  # of sounds whose length nothing tells


def answer(asked: Asked) -> Reply:
    """Write down what is said, which follows from the file."""
    values = asked.values
    plan = asked.fake.take_chat_plan()
    text = (
        plan.text
        if plan.text is not None
        else words.say(f"recording {asked.seed_of(values.get('file'))}")
    )
    form = values.get("response_format") or "json"
    if asked.streams:
        return Reply.events(events(_pieces(asked, text)), plan.ending, plan.piece)
    if form == "text":
        return Reply.text(f"{text}\n")
    segments = list(_segments(text, _length(asked)))
    if form == "srt":
        return Reply.text("\n".join(_cue(item, ",") for item in segments))
    if form == "vtt":
        cues = "\n".join(_cue(item, ".") for item in segments)
        return Reply.text(f"WEBVTT\n\n{cues}", media_type="text/vtt; charset=utf-8")
    return asked.native(_told(asked, str(form), text, segments)).ended(plan.ending)


def _told(asked: Asked, form: str, text: str, segments: list[dict[str, Any]]) -> dict[str, Any]:
    length = _length(asked)
    if form == "verbose_json":
        granularities = asked.values.get("timestamp_granularities") or ["segment"]
        told: dict[str, Any] = {
            "task": "transcribe",
            "language": "english",
            "duration": length,
            "text": text,
            "usage": {"type": "duration", "seconds": int(length) + 1},
        }
        if "segment" in granularities:
            told["segments"] = segments
        if "word" in granularities:
            told["words"] = list(_words(text, length))
        return told
    if form == "diarized_json":
        names = asked.values.get("known_speaker_names") or ["A", "B"]
        spoken = [_spoken(item, names[at % len(names)]) for at, item in enumerate(segments)]
        about = {"task": "transcribe", "duration": length, "text": text}
        return {**about, "segments": spoken, "usage": _usage(text)}
    told = {"text": text, "usage": _usage(text)}
    if "logprobs" in (asked.values.get("include") or ()):
        told["logprobs"] = [_logprob(piece) for piece in words.pieces(text)]
    if "languages" in asked.takes:
        told["languages"] = [{"code": "en"}]
    return told


def _pieces(asked: Asked, text: str) -> Iterator[dict[str, Any]]:
    if asked.values.get("response_format") == "diarized_json":
        for at, item in enumerate(_segments(text, _length(asked))):
            yield _spoken(item, "AB"[at % 2])
    else:
        for piece in words.pieces(text):
            delta: dict[str, Any] = {"type": "transcript.text.delta", "delta": piece}
            if "logprobs" in (asked.values.get("include") or ()):
                delta["logprobs"] = [_logprob(piece)]
            yield delta
    yield {"type": "transcript.text.done", "text": text, "usage": _usage(text)}


def _length(asked: Asked) -> float:
    file = asked.values.get("file")
    seconds = wav_seconds(file) if isinstance(file, bytes) else None
    return round(_SECONDS if seconds is None else seconds, 3)


def _segments(text: str, length: float) -> Iterator[dict[str, Any]]:
    """Cut a text into its sentences, each as long as its share of the letters."""
    sentences = [f"{part.strip()}." for part in text.split(". ") if part.strip(" .")]
    sentences = [part[:-1] if part.endswith("..") else part for part in sentences] or [text]
    total, start = sum(map(len, sentences)) or 1, 0.0
    for at, sentence in enumerate(sentences):
        end = round(start + length * len(sentence) / total, 3)
        yield {
            "id": at,
            "seek": 0,
            "start": start,
            "end": end,
            "text": sentence,
            "tokens": list(range(words.count(sentence))),
            "temperature": 0.0,
            "avg_logprob": -0.2,
            "compression_ratio": 1.1,
            "no_speech_prob": 0.01,
        }
        start = end


def _words(text: str, length: float) -> Iterator[dict[str, Any]]:
    found = [word.strip('.,"') for word in text.split()]
    step = length / max(1, len(found))
    for at, word in enumerate(found):
        yield {"word": word, "start": round(at * step, 3), "end": round((at + 1) * step, 3)}


def _spoken(item: dict[str, Any], speaker: str) -> dict[str, Any]:
    kept = {name: item[name] for name in ("start", "end", "text")}
    return {
        "type": "transcript.text.segment",
        "id": f"seg_{item['id']}",
        **kept,
        "speaker": speaker,
    }


def _usage(text: str) -> dict[str, Any]:
    written = words.count(text)
    return {
        "type": "tokens",
        "input_tokens": 10,
        "input_token_details": {"text_tokens": 0, "audio_tokens": 10},
        "output_tokens": written,
        "total_tokens": 10 + written,
    }


def _logprob(piece: str) -> dict[str, Any]:
    return {"token": piece, "logprob": -0.1, "bytes": list(piece.encode())}


def _cue(item: dict[str, Any], point: str) -> str:
    times = f"{_clock(item['start'], point)} --> {_clock(item['end'], point)}"
    number = f"{item['id'] + 1}\n" if point == "," else ""
    return f"{number}{times}\n{item['text']}\n"


def _clock(seconds: float, point: str) -> str:
    whole, parts = divmod(round(seconds * 1_000), 1_000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{point}{parts:03}"
