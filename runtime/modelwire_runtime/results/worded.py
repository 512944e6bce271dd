"""Reading a reply into a result that is made of words: a text, or a transcription."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from modelwire_runtime.protocol.think import split_think
from modelwire_runtime.results.base import Result, number
from modelwire_runtime.results.paths import at, dig
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.results.transcription import (
    TranscriptionResult,
    cues_in,
    languages_in,
    segments_in,
    words_in,
)
from modelwire_runtime.results.words import item_choices, read_choices
from modelwire_runtime.rules.values import is_list, is_object

if TYPE_CHECKING:
    from modelwire_runtime.vendor import Reader


def read(reader: "Reader", source: Any, items: Sequence[Mapping[str, Any]]) -> Result:
    """Read what a job or a reply gave; `items` are its results where the vendor tells several apart."""
    if reader.kind == "transcription":
        return _transcription(reader, source)
    return _text(reader, source, items)


def _transcription(reader: "Reader", source: Any) -> TranscriptionResult:
    if isinstance(source, str):  # plain text, or subtitles
        cues = tuple(cues_in(source))
        return TranscriptionResult(text=source if cues else source.rstrip("\n"), segments=cues)
    language = dig(source, "language")
    return TranscriptionResult(
        text=_words(reader, source),
        segments=tuple(segments_in(dig(source, "segments"))),
        words=tuple(words_in(dig(source, "words"))),
        language=language if isinstance(language, str) else None,
        languages=tuple(languages_in(dig(source, "languages"))),
        duration=number(dig(source, "duration")),
    )


def _words(reader: "Reader", source: Any) -> str:
    """Return the text at the first path that has one; a list of texts is joined."""
    for path in (*reader.text, ""):
        parts = [item for base in _each(source) for item in at(base, path)]
        texts = [part for part in _flat(parts) if isinstance(part, str)]
        if texts:
            return "".join(texts)
    return ""


def _each(source: Any) -> Sequence[Any]:
    return source if is_list(source) else [source]


def _flat(values: Any) -> Iterator[Any]:
    for value in values:
        if is_list(value):
            yield from _flat(value)
        else:
            yield value


def _text(reader: "Reader", source: Any, items: Sequence[Mapping[str, Any]]) -> TextResult:
    if is_object(source) and source.get("object") == "response":
        from modelwire_runtime.protocol.responses_answer import read_answer

        return read_answer(source, source.get("output") or (), stored=True)
    if items:
        choices = item_choices(items, [_words(reader, item) for item in items])
    else:
        choices = read_choices(source)
    first = choices[0] if choices else None
    reasoning, text = (first.reasoning, first.text) if first else ("", "")
    if not (reasoning or text):
        reasoning, text = split_think(_words(reader, source))
    return TextResult(
        text=text,
        reasoning=reasoning,
        tool_calls=first.tool_calls if first else (),
        finish_reason=first.finish_reason if first else None,
        choices=choices,
    )
