# Written by modelwire-codegen from media.py. Do not edit: change that, and run `modelwire-codegen stubs`.
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Generic, TypeVar, overload

from modelwire_runtime.media.files import AsyncMedia, AsyncRunner, Media
from modelwire_runtime.results.base import Result

M = TypeVar("M", Media, AsyncMedia)

@dataclass(kw_only=True, eq=False, repr=False)
class _Files(Result, Sequence[M], Generic[M]):
    media: tuple[M, ...] = ...
    noun: ClassVar[str] = ...

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
