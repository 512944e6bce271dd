"""Results that are media: a sequence of files, whose first is the one that most callers want."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from modelwire_runtime.media import AsyncMedia, Media
from modelwire_runtime.results.base import Result
from modelwire_runtime.rules.values import is_list, is_object

if TYPE_CHECKING:
    from modelwire_runtime.media import AsyncRunner

M = TypeVar("M", Media, AsyncMedia)
F = TypeVar("F", int, str)


@dataclass(kw_only=True, eq=False, repr=False)
class _Files(Result, Sequence[M], Generic[M]):
    """A result that is a sequence of files; it forwards to the first of them."""

    media: tuple[M, ...] = ()
    """All files, in the vendor's order."""
    noun: ClassVar[str] = "file"
    _dry_run = False  # no annotation, so it is no field; who rehearses a call sets it

    @overload
    def __getitem__(self, index: int) -> M: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[M, ...]: ...
    def __getitem__(self, index: int | slice) -> M | tuple[M, ...]:
        return self.media[index]

    def __len__(self) -> int:
        return len(self.media)

    @property
    def first(self) -> M:
        """The first file.

        Raises:
            LookupError: the reply held none; `output` and `raw` have what came instead.

        """
        if not self.media:
            model, why = self.model or "the model", ""
            if self._dry_run:
                why = " as this was a dry run, which makes nothing"
            raise LookupError(f"the reply of {model} holds no {self.noun}{why}; see .raw")
        return self.media[0]

    @property
    def url(self) -> str:
        """Where the first file is: an http(s) URL, or a data URI when it came inline."""
        return self.first.url

    @property
    def media_type(self) -> str:
        """Type of the first file, such as `image/png`, as far as it is known without a download."""
        return self.first.media_type

    @property
    def format(self) -> str | None:
        """What kind of file the first one is, in one word such as `png`; None when nothing tells."""
        return self.first.format

    @property
    def extension(self) -> str:
        """What the name of the first file may end in, without the dot; `bin` when nothing tells."""
        return self.first.extension

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        shown = [item.html() for item in self.media]
        return {"text/plain": repr(self), "text/html": "\n".join(shown) or repr(self)}


class MediaResult(_Files[Media]):
    """A result that is a sequence of `Media`; it forwards to the first of them."""

    def bytes(self) -> bytes:
        """Return the first file's bytes, downloaded when needed; see `Media.bytes`."""
        return self.first.bytes()

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the first file to a path or into a folder; see `Media.save`."""
        return self.first.save(path)

    def base64(self) -> str:
        """Return the first file as base64 text."""
        return self.first.base64()

    def data_uri(self) -> str:
        """Return the first file as a data URI."""
        return self.first.data_uri()


class AsyncMediaResult(_Files[AsyncMedia]):
    """A result that is a sequence of `AsyncMedia`; it forwards to the first of them."""

    async def bytes(self) -> bytes:
        """Return the first file's bytes, downloaded when needed; see `AsyncMedia.bytes`."""
        return await self.first.bytes()

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the first file to a path or into a folder; see `AsyncMedia.save`."""
        return await self.first.save(path)

    async def base64(self) -> str:
        """Return the first file as base64 text."""
        return await self.first.base64()

    async def data_uri(self) -> str:
        """Return the first file as a data URI."""
        return await self.first.data_uri()


class _ImageFacts(Result):
    """What vendors tell of the images that they made; None, or empty, where they do not."""

    @property
    def created(self) -> int | None:
        """When the images were made, in seconds since 1970."""
        return self._fact("created", int) or self._fact("created_at", int)

    @property
    def size(self) -> str | None:
        """Width and height, such as `1024x1536`."""
        return self._fact("size", str)

    @property
    def quality(self) -> str | None:
        """The quality that was used, which is not `auto` any more."""
        return self._fact("quality", str)

    @property
    def background(self) -> str | None:
        """`transparent` or `opaque`."""
        return self._fact("background", str)

    @property
    def output_format(self) -> str | None:
        """The format of the files, in the vendor's word."""
        return self._fact("output_format", str)

    @property
    def revised_prompts(self) -> tuple[str | None, ...]:
        """The prompt that was used for each image, where the vendor changed it."""
        items = self.output.get("data") if is_object(self.output) else None
        told = [item.get("revised_prompt") for item in items or () if is_object(item)]
        return tuple(told) if any(told) else ()

    @property
    def nsfw(self) -> tuple[bool, ...]:
        """Of each image, whether the vendor holds it for unsafe to show."""
        told = self.output.get("nsfw_content_detected") if is_object(self.output) else None
        if is_list(told):
            return tuple(bool(one) for one in told)
        flags = [item.get("NSFWContent") for item in self.items]
        return tuple(bool(flag) for flag in flags) if any(f is not None for f in flags) else ()

    def _fact(self, name: str, kind: type[F]) -> F | None:
        found = self.output.get(name) if is_object(self.output) else None
        return found if isinstance(found, kind) else None


class ImageResult(_ImageFacts, MediaResult):
    """The images that a call made."""

    noun = "image"


class VideoResult(MediaResult):
    """The videos that a call made."""

    noun = "video"


class SpeechResult(MediaResult):
    """The speech that a call made."""

    noun = "audio"


class AudioResult(MediaResult):
    """The music or sounds that a call made."""

    noun = "audio"


class ThreeDResult(MediaResult):
    """The 3D models that a call made."""

    noun = "3D model"


class AsyncImageResult(_ImageFacts, AsyncMediaResult):
    """The images that a call of an async client made."""

    noun = "image"


class AsyncVideoResult(AsyncMediaResult):
    """The videos that a call of an async client made."""

    noun = "video"


class AsyncSpeechResult(AsyncMediaResult):
    """The speech that a call of an async client made."""

    noun = "audio"


class AsyncAudioResult(AsyncMediaResult):
    """The music or sounds that a call of an async client made."""

    noun = "audio"


class AsyncThreeDResult(AsyncMediaResult):
    """The 3D models that a call of an async client made."""

    noun = "3D model"


_TWINS: dict[type[MediaResult], type[AsyncMediaResult]] = {
    ImageResult: AsyncImageResult,
    VideoResult: AsyncVideoResult,
    SpeechResult: AsyncSpeechResult,
    AudioResult: AsyncAudioResult,
    ThreeDResult: AsyncThreeDResult,
    MediaResult: AsyncMediaResult,
}
R = TypeVar("R", bound=Result)


def twin_of(cls: type[MediaResult]) -> type[AsyncMediaResult]:
    """Return the async twin of a class of results."""
    return _TWINS.get(cls, AsyncMediaResult)


def to_async(result: Result, runner: "AsyncRunner") -> Result:
    """Return the async twin of a result with media, bound to an async client.

    Any other result as it is.
    """
    if not isinstance(result, MediaResult):
        return result
    values = {item.name: getattr(result, item.name) for item in fields(result)}
    values["media"] = tuple(_async_media(result.media, runner))
    return twin_of(type(result))(**values)


def _async_media(media: Iterable[Media], runner: "AsyncRunner") -> Iterable[AsyncMedia]:
    for item in media:
        twin = item.to_async()
        twin.attach(runner)
        yield twin
