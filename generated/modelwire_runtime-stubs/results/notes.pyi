# Written by modelwire-codegen from notes.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

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

class Source:
    type: Final[str]
    url: Final[str | None]
    title: Final[str | None]
    file_id: Final[str | None]
    container_id: Final[str | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        type: str,
        url: str | None = ...,
        title: str | None = ...,
        file_id: str | None = ...,
        container_id: str | None = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @property
    def document(self) -> bool: ...

class TokenLogprob:
    token: Final[str]
    logprob: Final[float]
    octets: Final[bytes | None]
    top: Final[tuple[TokenLogprob, ...]]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("token", "logprob", "octets", "top")

    def __init__(
        self,
        token: str,
        logprob: float,
        octets: bytes | None = ...,
        top: tuple[TokenLogprob, ...] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Audio:
    sound: Final[Media]
    transcript: Final[str]
    id: Final[str | None]
    expires_at: Final[int | None]
    raw: Final[Mapping[str, Any]]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        sound: Media,
        transcript: str = ...,
        id: str | None = ...,
        expires_at: int | None = ...,
        raw: Mapping[str, Any] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
