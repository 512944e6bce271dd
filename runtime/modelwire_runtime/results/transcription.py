"""What was said in a recording: as text, and as far as the vendor tells it in segments, words and speakers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_runtime.results.base import Result, number, shorten
from modelwire_runtime.rules.values import is_list, is_object


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a transcription.

    `start` and `end` are seconds, None where the vendor did not say.
    """

    text: str
    start: float | None = None
    end: float | None = None
    id: str | None = None
    speaker: str | None = None
    """Who said it, where speakers are told apart."""
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)
    """The segment as it came, with what no attribute has."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a transcription; `start` and `end` are seconds, None where the vendor did not say."""

    text: str
    start: float | None = None
    end: float | None = None


@dataclass(kw_only=True, eq=False, repr=False)
class TranscriptionResult(Result):
    """What was said in a recording."""

    text: str = ""
    """What was said; subtitles (`srt`, `vtt`) stand here as they came, ready to be saved."""
    segments: tuple[Segment, ...] = ()
    """The stretches of the recording, of subtitles each of them."""
    words: tuple[Word, ...] = ()
    """The words with their times, where that was asked for."""
    language: str | None = None
    """The language, as the vendor names it."""
    languages: tuple[str, ...] = ()
    """Codes of all languages that were heard, where the vendor tells."""
    duration: float | None = None
    """Length of the recording in seconds."""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who spoke, in the order of their first words; empty where speakers are not told apart."""
        return tuple(dict.fromkeys(item.speaker for item in self.segments if item.speaker))

    def __str__(self) -> str:
        return self.text

    def _shown(self) -> list[tuple[str, str]]:
        counted = {"segments": len(self.segments), "words": len(self.words)}
        return [
            (name, shorten(f"<{counted[name]}>") if name in counted else value)
            for name, value in super()._shown()
        ]


def segments_in(items: Any) -> Iterator[Segment]:
    """Read a list of segments."""
    for item in items if is_list(items) else ():
        if is_object(item):
            yield segment(item)


def segment(item: Mapping[str, Any]) -> Segment:
    """Read one segment."""
    text, id, speaker = item.get("text"), item.get("id"), item.get("speaker")
    return Segment(
        text if isinstance(text, str) else "",
        number(item.get("start")),
        number(item.get("end")),
        None if id is None else str(id),
        speaker if isinstance(speaker, str) else None,
        item,
    )


def words_in(items: Any) -> Iterator[Word]:
    """Read a list of words with their times."""
    for item in items if is_list(items) else ():
        text = item.get("word", item.get("text")) if is_object(item) else None
        if isinstance(text, str):
            yield Word(text, number(item.get("start")), number(item.get("end")))


def languages_in(items: Any) -> Iterator[str]:
    """Read a list of languages, plain or as objects with a code."""
    for item in items if is_list(items) else ():
        code = item.get("code") if is_object(item) else item
        if isinstance(code, str):
            yield code


# `00:01:02,500 --> 00:01:04,000` of SRT, `01:02.500 --> 01:04.000 align:start` of WebVTT.
_TIMES = re.compile(r"[ \t]*((?:\d+:)?\d+:\d+[.,]\d+)[ \t]+-->[ \t]+((?:\d+:)?\d+:\d+[.,]\d+).*")


def cues_in(text: str) -> Iterator[Segment]:
    """Read subtitles, SRT or WebVTT, as segments; text that is neither has none."""
    if "-->" not in text:
        return
    for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").lstrip("\ufeff")):
        lines = block.strip("\n").split("\n")
        place = next((at for at, line in enumerate(lines[:2]) if _TIMES.fullmatch(line)), None)
        if place is None:
            continue
        times = _TIMES.fullmatch(lines[place])
        assert times is not None, "it was found above"
        id = lines[0].strip() if place else None
        said = "\n".join(lines[place + 1 :])
        yield Segment(said, _seconds(times[1]), _seconds(times[2]), id)


def _seconds(clock: str) -> float:
    whole = 0.0
    for part in clock.replace(",", ".").split(":"):
        whole = whole * 60 + float(part)
    return round(whole, 3)
