# Written by modelwire-codegen from notes.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.media.files import Media
from modelwire_runtime.results.records import Record

class Annotation(Record):
    type: str

class UrlCitation(Annotation):
    url: str
    title: str | None
    start_index: int | None
    end_index: int | None

class FileCitation(Annotation):
    file_id: str
    filename: str | None
    index: int | None

class ContainerFileCitation(Annotation):
    container_id: str
    file_id: str
    filename: str | None
    start_index: int | None
    end_index: int | None

@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    type: str
    url: str | None = ...
    title: str | None = ...
    file_id: str | None = ...
    container_id: str | None = ...

    @property
    def document(self) -> bool: ...

@dataclass(frozen=True, slots=True)
class TokenLogprob:
    token: str
    logprob: float
    octets: bytes | None = ...
    top: tuple[TokenLogprob, ...] = ...

@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    sound: Media
    transcript: str = ...
    id: str | None = ...
    expires_at: int | None = ...
    raw: Mapping[str, Any] = ...
