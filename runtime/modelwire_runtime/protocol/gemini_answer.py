"""What an answer of Google's generateContent says, read leniently into a result.

Facts: https://ai.google.dev/api/generate-content
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from modelwire_runtime.jsons import as_object
from modelwire_runtime.media import Media
from modelwire_runtime.results.base import Usage
from modelwire_runtime.results.citations import WebCitation, once, source_of
from modelwire_runtime.results.notes import Annotation, Audio, Source, TokenLogprob, decoded
from modelwire_runtime.results.text import Choice, TextResult, ToolCall
from modelwire_runtime.rules.values import is_list, is_number, is_object

Part = Mapping[str, Any]
PARAGRAPH = "\n\n"
"""Stands between parts of a model's reasoning that have others between them."""
# Finishes in which the vendor kept an answer back for what it says.
_REFUSED = frozenset(
    {"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY"}
    | {"IMAGE_PROHIBITED_CONTENT", "IMAGE_RECITATION"}
)
# What a search can find: the key in a piece of grounding, and the names of its address and its title.
_FOUND: Mapping[str, tuple[str, str]] = {
    "web": ("uri", "title"),
    "retrievedContext": ("uri", "title"),
    "maps": ("uri", "title"),
    "image": ("sourceUri", "title"),
}
_MODALITIES: Mapping[str, Mapping[str, str]] = {
    "promptTokensDetails": {"AUDIO": "input_audio_tokens", "IMAGE": "input_image_tokens"},
    "candidatesTokensDetails": {"AUDIO": "output_audio_tokens", "IMAGE": "output_image_tokens"},
}


def objects_in(value: Any) -> list[Part]:
    """Return the objects of a list; what is none is passed over."""
    return [item for item in value if is_object(item)] if is_list(value) else []


def read_usage(raw: Any) -> Usage | None:
    """Read the counts of tokens.

    The vendor counts thoughts apart from what was said; our output holds both, as in other protocols.
    """
    if not is_object(raw):
        return None
    said, thought = _count(raw, "candidatesTokenCount"), _count(raw, "thoughtsTokenCount")
    modalities = {
        words[str(item.get("modality"))]: _count(item, "tokenCount")
        for name, words in _MODALITIES.items()
        for item in objects_in(raw.get(name))
        if str(item.get("modality")) in words
    }
    return Usage(
        input_tokens=_count(raw, "promptTokenCount"),
        output_tokens=None if said is thought is None else (said or 0) + (thought or 0),
        total_tokens=_count(raw, "totalTokenCount"),
        reasoning_tokens=thought,
        cached_tokens=_count(raw, "cachedContentTokenCount"),
        **modalities,
        raw=dict(raw),
    )


def citations(candidate: Part) -> Iterator[Annotation]:
    """Yield what a candidate cites: what its stretches are grounded on, then what they repeat."""
    parts = _parts(candidate)
    found = objects_in(_inside(candidate, "groundingMetadata", "groundingChunks"))
    for support in objects_in(_inside(candidate, "groundingMetadata", "groundingSupports")):
        stretch = _stretch(parts, as_object(support.get("segment")) or {})
        places = support.get("groundingChunkIndices")
        for place in places if is_list(places) else ():
            if isinstance(place, int) and 0 <= place < len(found):
                for source in _sources(found[place]):
                    told = {"url": source.url, "title": source.title}
                    yield WebCitation({**support, "type": source.type, **told, **stretch})
    for one in objects_in(_inside(candidate, "citationMetadata", "citationSources")):
        told = {"type": "citation", "url": one.get("uri"), "title": None}
        yield WebCitation({**one, **told, **_stretch(parts, one)})


def read_answer(
    head: Mapping[str, Any], candidates: Sequence[Part], calls: Sequence[Sequence[ToolCall]]
) -> TextResult:
    """Return the result of an answer; `calls` holds those of each candidate."""
    choices = tuple(map(_choice, candidates, calls))
    first = choices[0] if choices else Choice()
    shown = candidates[0] if candidates else dict[str, Any]()
    usage = as_object(head.get("usageMetadata"))
    tier = (usage or {}).get("serviceTier")
    return TextResult(
        output=list(candidates),
        raw={**head, "candidates": list(candidates)},
        text=first.text,
        reasoning=first.reasoning,
        tool_calls=first.tool_calls,
        finish_reason=first.finish_reason,
        refusal=first.refusal,
        annotations=first.annotations,
        sources=once((*map(source_of, first.annotations), *_searched(shown))),
        images=tuple(images_of(shown)),
        audio=first.audio,
        logprobs=first.logprobs,
        service_tier=tier if isinstance(tier, str) else None,
        choices=choices,
        usage=read_usage(usage),
        turn=first.turn or turn_of(shown),
    )


def turn_of(candidate: Part) -> dict[str, Any]:
    """Return a candidate as a turn of `contents`: its parts as they came, their signatures included."""
    content = as_object(candidate.get("content")) or {}
    kept = [dict(part) for part in objects_in(content.get("parts")) if _says(part)]
    return {"role": content.get("role") or "model", "parts": kept}


def image_of(part: Part) -> Media | None:
    """Return the image that a part holds."""
    return _medium(part, "image")


def images_of(candidate: Part) -> Iterator[Media]:
    """Yield the images of a candidate; drafts that belong to its thoughts are left out."""
    for part in _parts(candidate):
        image = None if part.get("thought") else image_of(part)
        if image is not None:
            yield image


def _parts(candidate: Part) -> list[Part]:
    return objects_in((as_object(candidate.get("content")) or {}).get("parts"))


def _choice(candidate: Part, calls: Sequence[ToolCall]) -> Choice:
    parts = _parts(candidate)
    reason, index = candidate.get("finishReason"), candidate.get("index")
    told = candidate.get("finishMessage")
    said = [part for part in parts if not part.get("thought")]
    return Choice(
        index=index if isinstance(index, int) else 0,
        text="".join(_word(part, "text") for part in said),
        reasoning=_thoughts(parts),
        tool_calls=tuple(calls),
        finish_reason=None if reason is None else str(reason),
        refusal=told if str(reason) in _REFUSED and isinstance(told, str) else "",
        annotations=tuple(citations(candidate)),
        logprobs=_logprobs(candidate.get("logprobsResult")),
        audio=_audio(said),
        turn=turn_of(candidate),
    )


def _thoughts(parts: Sequence[Part]) -> str:
    thoughts: list[str] = []
    before = None
    for part in parts:
        if part.get("thought") and (text := _word(part, "text")):
            if before is not None and not before.get("thought"):
                thoughts.append(PARAGRAPH if thoughts else "")
            thoughts.append(text)
        before = part
    return "".join(thoughts)


def _stretch(parts: Sequence[Part], segment: Part) -> dict[str, int]:
    """Return the stretch of the whole text that a segment means, in characters; it is told in bytes of one part."""
    place, start, end = (segment.get(name) for name in ("partIndex", "startIndex", "endIndex"))
    number = place if isinstance(place, int) else 0
    if not isinstance(end, int) or not 0 <= number < len(parts):
        return {}
    said = ["" if part.get("thought") else _word(part, "text") for part in parts]
    octets = said[number].encode()
    begin = start if isinstance(start, int) else 0
    before = sum(map(len, said[:number]))
    first, last = (len(octets[:at].decode("utf-8", "ignore")) for at in (begin, end))
    return {"start_index": before + first, "end_index": before + last}


def _sources(found: Part) -> Iterator[Source]:
    for kind, (url, title) in _FOUND.items():
        if is_object(page := found.get(kind)):
            type = "url" if kind in ("web", "image") else kind
            yield Source(type=type, url=_word(page, url) or None, title=_word(page, title) or None)


def _searched(candidate: Part) -> Iterator[Source]:
    """Yield what searches found, and which pages were read."""
    for found in objects_in(_inside(candidate, "groundingMetadata", "groundingChunks")):
        yield from _sources(found)
    for page in objects_in(_inside(candidate, "urlContextMetadata", "urlMetadata")):
        yield Source(type="url", url=_word(page, "retrievedUrl") or None)


def _logprobs(told: Any) -> tuple[TokenLogprob, ...]:
    if not is_object(told):
        return ()
    top = [objects_in(item.get("candidates")) for item in objects_in(told.get("topCandidates"))]
    chosen = objects_in(told.get("chosenCandidates"))
    likeliest = [*top, *([[]] * len(chosen))]
    return tuple(_logprob(one, likeliest[at]) for at, one in enumerate(chosen))


def _logprob(one: Part, top: Sequence[Part]) -> TokenLogprob:
    value = one.get("logProbability")
    likely = float(value) if is_number(value) else 0.0
    return TokenLogprob(_word(one, "token"), likely, None, tuple(_logprob(i, ()) for i in top))


def _medium(part: Part, kind: str) -> Media | None:
    blob = part.get("inlineData")
    if not is_object(blob) or not isinstance(data := blob.get("data"), str) or not data:
        return None
    told = _word(blob, "mimeType")
    return Media(data, told, kind=kind) if told.startswith(f"{kind}/") else None


def _audio(parts: Sequence[Part]) -> Audio | None:
    """Return the sound of an answer, which comes in pieces of one type."""
    blobs = [part["inlineData"] for part in parts if _medium(part, "audio") is not None]
    if not blobs:
        return None
    octets = b"".join(decoded(blob["data"]) for blob in blobs)
    return Audio(sound=Media(octets, _word(blobs[0], "mimeType"), kind="audio"))


def _inside(data: Part, name: str, field: str) -> Any:
    return (as_object(data.get(name)) or {}).get(field)


def _says(part: Part) -> bool:
    """Tell whether a part is more than an empty text, which no request takes."""
    return any(part.get(name) for name in part if name != "thought")


def _word(data: Part, name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else ""


def _count(data: Part, name: str) -> int | None:
    value = data.get(name)
    return value if isinstance(value, int) else None
