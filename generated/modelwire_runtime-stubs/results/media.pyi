# Written by modelwire-codegen from media.py. Do not edit: change that, and run `modelwire-codegen stubs`.
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

from modelwire_runtime.media.files import AsyncMedia, AsyncRunner, Media
from modelwire_runtime.results.base import Result, Timing, Usage

M = TypeVar("M", Media, AsyncMedia)

class _Files(Result, Sequence[M], Generic[M]):
    media: tuple[M, ...]
    noun: ClassVar[str] = ...
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(
        self,
        *,
        output: Any = ...,
        raw: Any = ...,
        model: str = ...,
        usage: Usage | None = ...,
        finish_reason: str | None = ...,
        cost: float | None = ...,
        request_id: str | None = ...,
        job_id: str | None = ...,
        token: str | None = ...,
        timing: Timing | None = ...,
        rate_limits: Mapping[str, str] = ...,
        warnings: tuple[str, ...] = ...,
        items: tuple[Mapping[str, Any], ...] = ...,
        media: tuple[M, ...] = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    @overload
    def __getitem__(self, index: int) -> M: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[M, ...]: ...
    def __len__(self) -> int: ...
    @property
    def first(self) -> M: ...
    @property
    def url(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def format(self) -> str | None: ...
    @property
    def extension(self) -> str: ...

class MediaResult(_Files[Media]):
    def bytes(self) -> bytes: ...
    def save(self, path: str | os.PathLike[str]) -> Path: ...
    def base64(self) -> str: ...
    def data_uri(self) -> str: ...

class AsyncMediaResult(_Files[AsyncMedia]):
    async def bytes(self) -> bytes: ...
    async def save(self, path: str | os.PathLike[str]) -> Path: ...
    async def base64(self) -> str: ...
    async def data_uri(self) -> str: ...

class _ImageFacts(Result):
    @property
    def created(self) -> int | None: ...
    @property
    def size(self) -> str | None: ...
    @property
    def quality(self) -> str | None: ...
    @property
    def background(self) -> str | None: ...
    @property
    def output_format(self) -> str | None: ...
    @property
    def revised_prompts(self) -> tuple[str | None, ...]: ...
    @property
    def nsfw(self) -> tuple[bool, ...]: ...

class ImageResult(_ImageFacts, MediaResult):
    noun = "image"

class VideoResult(MediaResult):
    noun = "video"

class SpeechResult(MediaResult):
    noun = "audio"

class AudioResult(MediaResult):
    noun = "audio"

class ThreeDResult(MediaResult):
    noun = "3D model"

class AsyncImageResult(_ImageFacts, AsyncMediaResult):
    noun = "image"

class AsyncVideoResult(AsyncMediaResult):
    noun = "video"

class AsyncSpeechResult(AsyncMediaResult):
    noun = "audio"

class AsyncAudioResult(AsyncMediaResult):
    noun = "audio"

class AsyncThreeDResult(AsyncMediaResult):
    noun = "3D model"

def to_async(result: Result, runner: AsyncRunner) -> Result: ...
# pyright: reportInvalidTypeVarUse=false
