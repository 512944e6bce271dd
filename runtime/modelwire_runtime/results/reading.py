"""Reading a reply into a result, leniently.

Whatever is not understood stays in `raw`; nothing here raises.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from math import fsum
from operator import add
from typing import TYPE_CHECKING, Any, TypeVar

from modelwire_runtime.jsons import OBJECT
from modelwire_runtime.media import AsyncMedia, Media
from modelwire_runtime.media.files import decode
from modelwire_runtime.media.sniff import sniff
from modelwire_runtime.results.base import Result, Timing, Usage, number
from modelwire_runtime.results.data import Content, DataResult
from modelwire_runtime.results.media import (
    AudioResult,
    ImageResult,
    MediaResult,
    SpeechResult,
    ThreeDResult,
    VideoResult,
    twin_of,
)
from modelwire_runtime.results.paths import at, dig
from modelwire_runtime.rules.values import is_list, is_object

if TYPE_CHECKING:
    from modelwire_runtime.vendor import Reader

_MEDIA: dict[str, type[MediaResult]] = {
    "image": ImageResult,
    "video": VideoResult,
    "speech": SpeechResult,
    "audio": AudioResult,
    "three_d": ThreeDResult,
    "file": MediaResult,
}
_ASYNC_MEDIA = {kind: twin_of(cls) for kind, cls in _MEDIA.items()}
_NOUNS = {"speech": "audio", "three_d": "model"}
_SEVERAL: Any = (list, tuple)  # what checkers are not told, as in `jsons`
_INNER = ("url", "b64_json", "base64", "data")  # where an object keeps its file
M = TypeVar("M", Media, AsyncMedia)
# Samples and nothing else: what their first bytes look like means nothing.
_BARE = frozenset({"audio/pcm", "audio/l16", "audio/basic"})
_LONG = 256  # characters from which base64 of no known type is taken for a file


@dataclass(slots=True)
class Reply:
    """What is known of a reply besides its output."""

    model: str = ""
    """The catalogue id of the model."""
    raw: Any = None
    """The whole reply as JSON; the output when left out."""
    request_id: str | None = None
    job_id: str | None = None
    token: Any = None
    """What finds the job again, or what makes it."""
    delay: float | None = None
    """Seconds that the job waited."""
    execution: float | None = None
    """Seconds that the job ran."""
    rate_limits: Mapping[str, str] | None = None
    warnings: tuple[str, ...] = ()
    items: tuple[Mapping[str, Any], ...] = ()
    """Each result as it came, where the vendor tells several apart."""
    package: str = ""
    """Import path of the vendor's package, which has the classes of records."""
    driver: Any = None
    """The client's driver, with which media download.

    Without one they use a driver of their own.
    """
    asynchronous: bool = False
    """True on an async client: media are `AsyncMedia` then."""


_NOTHING = Reply()


def build(reader: "Reader", output: Any, reply: Reply = _NOTHING) -> Result:
    """Read what a job or a reply gave into the result class of the reader's kind."""
    if isinstance(output, Content):
        return _dressed(reader, _of_file(reader, output, reply), None, reply)
    raw = output if reply.raw is None else reply.raw
    source = output
    if output in (None, {}, "") and is_object(raw):
        source = raw  # some workers put their fields beside the envelope's, with no output at all
    result = _of_kind(reader, source, reply)
    result.output = output
    result.raw = raw
    return _dressed(reader, result, source, reply)


def _dressed(reader: "Reader", result: Result, source: Any, reply: Reply) -> Result:
    """Add to a result what all kinds have."""
    result.model = reply.model
    result.items = reply.items
    told_in = reply.items or (source,)
    if result.usage is None:
        told = _told("usage", told_in)
        if told or reader.input_tokens or reader.output_tokens:
            result.usage = _usage(reader, source, told)
    if reader.cost is not None and (told := _told(reader.cost, told_in)):
        result.cost = _cost(told)
    result.request_id = reply.request_id
    result.job_id = reply.job_id
    result.token = reply.token
    result.rate_limits = reply.rate_limits or {}
    result.warnings = reply.warnings
    execution = reply.execution
    if execution is None and reader.runtime_ms is not None:
        execution = _seconds(reader.runtime_ms, source)
    if reply.delay is not None or execution is not None:
        result.timing = Timing(delay=reply.delay, execution=execution)
    return result


def _of_kind(reader: "Reader", source: Any, reply: Reply) -> Result:
    if reader.kind in _MEDIA:
        kinds = _ASYNC_MEDIA if reply.asynchronous else _MEDIA
        # Not by its constructor, which sets one by one what the class says already and `_dressed` sets again.
        made: Any = object.__new__(kinds[reader.kind])
        if reply.asynchronous:
            made.media = _files(reader, source, AsyncMedia, reply.driver)
        else:
            made.media = _files(reader, source, Media, reply.driver)
        result: Result = made
        return result
    if reader.kind in ("transcription", "text"):
        from modelwire_runtime.results import worded  # a program that makes pictures needs no words

        return worded.read(reader, source, reply.items)
    if reader.kind == "embedding":
        from modelwire_runtime.results.embedding import EmbeddingResult, vectors_in

        return EmbeddingResult(vectors=vectors_in(_first(reader.vectors or ("data",), source)))
    if reader.kind == "json":
        return _data(reader, source, reply)
    return Result()


def _of_file(reader: "Reader", content: Content, reply: Reply) -> Result:
    """Return the result of a reply that is a file and nothing else."""
    media_class = _MEDIA.get(reader.kind, MediaResult)
    noun = _NOUNS.get(reader.kind, reader.kind)
    told = content.media_type
    kind = told if told in _BARE else sniff(content.data) or told
    if reply.asynchronous:
        file = AsyncMedia(content.data, kind, kind=noun).attach(reply.driver)
        return twin_of(media_class)(media=(file,))
    return media_class(media=(Media(content.data, kind, kind=noun).attach(reply.driver),))


def _first(paths: Sequence[str], source: Any) -> Any:
    """Return what lies at the first path that has anything."""
    return next((found for path in paths for found in [dig(source, path)] if found), None)


def _cost(told: Sequence[Any]) -> float | None:
    """Return the price: what the vendor says of the whole, else the sum of what it says of each item."""
    known = [cost for one in told if (cost := number(one)) is not None]
    return fsum(known) if known else None


def _seconds(path: str, source: Any) -> float | None:
    found = number(dig(source, path))
    return None if found is None else found / 1000


def _usage(reader: "Reader", source: Any, told: Sequence[Any]) -> Usage | None:
    """Return the tokens that were used, as the vendor tells of them or counts them in places of its own."""
    known = [usage for one in told if (usage := Usage.read(one)) is not None]
    if known:
        return reduce(add, known)
    paths = {"input_tokens": reader.input_tokens, "output_tokens": reader.output_tokens}
    counted = {name: dig(source, path) for name, path in paths.items() if path is not None}
    counts = {
        name: int(found) for name, value in counted.items() if (found := number(value)) is not None
    }
    return Usage.read(counts) if counts else None


def _told(path: str, told_in: Sequence[Any]) -> Sequence[Any]:
    """Return what lies at a path of each item, or of the output where no items are told apart."""
    found: list[Any] = []
    for item in told_in:
        # As `dig` does it; this is asked of every result, and mostly of a name in an object.
        plain = item.__class__ is dict and path.isidentifier()
        one = item.get(path) if plain else dig(item, path)
        if one is not None:
            found.append(one)
    return found


def _data(reader: "Reader", source: Any, reply: Reply) -> DataResult[Any]:
    if not reader.record:
        return DataResult(data=source)
    from modelwire_runtime.results.records import read_records, record_class

    kind = record_class(reply.package, reader.record)
    return DataResult(data=read_records(kind, source, many=reader.many))


def _files(reader: "Reader", source: Any, cls: type[M], runner: Any) -> tuple[M, ...]:
    """Read the files at the first path that has any; they download through the client's driver."""
    bases = source if isinstance(source, _SEVERAL) else (source,)
    for path in reader.media:
        found: list[str] = []
        for base in bases:
            for item in at(base, path):
                found += _media(item)
        if found:
            noun, told = _NOUNS.get(reader.kind, reader.kind), _told_type(source)
            return tuple([cls(file, told, kind=noun).attach(runner) for file in found])
    return ()


def _told_type(source: Any) -> str | None:
    """Return the type that a reply names where the bytes betray none: SVG is text."""
    told = source.get("output_format") if isinstance(source, OBJECT) else None
    return "image/svg+xml" if told == "svg" else None


def _media(value: Any, depth: int = 0) -> Sequence[str]:
    """Read a value as files: a URL, a data URI, base64, a list of these, an object with one."""
    if isinstance(value, str):
        return (value,) if is_file(value) else ()
    if depth < 3:
        if is_list(value):
            return [file for item in value for file in _media(item, depth + 1)]
        if is_object(value) and depth:
            inner = (_media(value.get(name), depth + 1) for name in _INNER)
            return next(filter(None, inner), ())
    return ()


def is_file(text: str) -> bool:
    """Tell whether text is a file as a vendor sends one, and not a word such as "success"."""
    if "://" in text[:16]:
        return True
    try:
        if text[:5].lower() == "data:":
            decode(text[:4096] if ";base64," not in text[:256] else text[: text.index(",") + 1])
            return True
        head = text.strip()[:1024]
        known = sniff(decode(head[: len(head) - len(head) % 4])[0]) is not None
        return known or (len(text) >= _LONG and bool(decode(text)))
    except ValueError:
        return False
