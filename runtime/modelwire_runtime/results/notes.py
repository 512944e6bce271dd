"""What is noted beside a text: what stands behind it, how likely its tokens were, how it sounds."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from modelwire_runtime.media import Media
from modelwire_runtime.media.files import decode
from modelwire_runtime.results.records import Record
from modelwire_runtime.rules.values import is_list, is_object


class Annotation(Record):
    """What stands behind a stretch of a text; one of a type that has no class here is a plain one."""

    type: str
    """The vendor's word for what it is, such as `url_citation`."""


class UrlCitation(Annotation):
    """A page."""

    url: str
    title: str | None
    start_index: int | None
    """Where the stretch begins, in characters of the text."""
    end_index: int | None
    """Where it ends."""


class FileCitation(Annotation):
    """A stored file."""

    file_id: str
    filename: str | None
    index: int | None
    """Where in the text it is cited, in characters."""


class ContainerFileCitation(Annotation):
    """A file that code made in a container; its content is fetched by both ids."""

    container_id: str
    file_id: str
    filename: str | None
    start_index: int | None
    """Where the stretch begins, in characters of the text."""
    end_index: int | None
    """Where it ends."""


class FilePath(Annotation):
    """A file that the model made."""

    file_id: str
    index: int | None
    """Where in the text it is named, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page, a file or a service that an answer rests on."""

    type: str
    """`url` or `api`, or the type of the annotation that names the file, such as `file_citation`."""
    url: str | None = None
    title: str | None = None
    """Title of the page, or name of the file or the service."""
    file_id: str | None = None
    container_id: str | None = None
    """The container that has the file."""

    @property
    def document(self) -> bool:
        """True for a file."""
        return self.file_id is not None


@dataclass(frozen=True, slots=True)
class TokenLogprob:
    """How likely a token was."""

    token: str
    logprob: float
    """The natural logarithm of its probability."""
    octets: bytes | None = None
    """The token as bytes, where it is told; a character may be cut over several tokens."""
    top: "tuple[TokenLogprob, ...]" = ()
    """The likeliest tokens at this place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """An answer as sound."""

    sound: Media
    transcript: str = ""
    """What is said."""
    id: str | None = None
    """By which a later request refers to it."""
    expires_at: int | None = None
    """When the vendor forgets it, in seconds since 1970."""
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)


_KINDS: Mapping[str, type[Annotation]] = {
    "url_citation": UrlCitation,
    "file_citation": FileCitation,
    "container_file_citation": ContainerFileCitation,
    "file_path": FilePath,
}


def read_annotation(raw: Mapping[str, Any]) -> Annotation:
    """Return an annotation in the class of its type; one of chat completions, which lies a level deeper, is lifted."""
    kind = str(raw.get("type"))
    inner = raw.get(kind)
    if is_object(inner):
        raw = {"type": kind, **inner}
    return _KINDS.get(kind, Annotation)(raw)


def read_annotations(items: Any) -> tuple[Annotation, ...]:
    """Return annotations; what is no object is passed over."""
    return tuple(read_annotation(raw) for raw in items if is_object(raw)) if is_list(items) else ()


def read_logprobs(items: Any) -> tuple[TokenLogprob, ...]:
    """Return what is told of tokens; what holds no token is passed over."""
    found = [_logprob(raw) for raw in items if is_object(raw)] if is_list(items) else []
    return tuple(one for one in found if one is not None)


def read_token_lists(raw: Mapping[str, Any]) -> tuple[TokenLogprob, ...]:
    """Return what a text completion tells of tokens, in lists beside each other instead of objects.

    The first token of an echoed prompt has no logarithm, since nothing came before it; it is passed over.
    """
    tokens, values = raw.get("tokens"), raw.get("token_logprobs")
    if not is_list(tokens) or not is_list(values):
        return ()
    tops = raw.get("top_logprobs")
    items = [
        {"token": token, "logprob": value, "top_logprobs": _top(top)}
        for token, value, top in zip_longest(tokens, values, tops if is_list(tops) else ())
    ]
    return read_logprobs(items)


def _top(chances: Any) -> list[dict[str, Any]]:
    if not is_object(chances):
        return []
    return [{"token": token, "logprob": value} for token, value in chances.items()]


def _logprob(raw: Mapping[str, Any]) -> TokenLogprob | None:
    token, value, octets = raw.get("token"), raw.get("logprob"), raw.get("bytes")
    if not isinstance(token, str) or not isinstance(value, (int, float)):
        return None
    data: bytes | None = None
    if is_list(octets) and all(isinstance(octet, int) and 0 <= octet < 256 for octet in octets):
        data = bytes(octets)
    return TokenLogprob(token, float(value), data, read_logprobs(raw.get("top_logprobs")))


def read_audio(raw: Any) -> Audio | None:
    """Return an answer's sound; None where there is none that can be read."""
    if not is_object(raw) or not (octets := decoded(raw.get("data"))):
        return None
    id, expires_at, transcript = raw.get("id"), raw.get("expires_at"), raw.get("transcript")
    return Audio(
        sound=Media(octets, kind="audio"),
        transcript=transcript if isinstance(transcript, str) else "",
        id=id if isinstance(id, str) else None,
        expires_at=expires_at if isinstance(expires_at, int) else None,
        raw=raw,
    )


def decoded(text: Any) -> bytes:
    """Return what base64 stands for, be it whole or pieces in a row; nothing for what is none."""
    pieces = re.findall(r"[^=]+=*", text) if isinstance(text, str) else ()
    try:
        return b"".join(decode(piece)[0] for piece in pieces)
    except ValueError:
        return b""


def sources_of(annotations: Iterable[Annotation]) -> tuple[Source, ...]:
    """Return what a text cites, each thing once, in the order of the text."""
    return tuple(dict.fromkeys(_source(one) for one in annotations if one.type in _KINDS))


def _source(annotation: Annotation) -> Source:
    raw = annotation.raw
    if annotation.type == "url_citation":
        return Source(type="url", url=_text(raw, "url"), title=_text(raw, "title"))
    return Source(
        type=annotation.type,
        title=_text(raw, "filename"),
        file_id=_text(raw, "file_id"),
        container_id=_text(raw, "container_id"),
    )


def _text(raw: Mapping[str, Any], name: str) -> str | None:
    value = raw.get(name)
    return value if isinstance(value, str) else None
