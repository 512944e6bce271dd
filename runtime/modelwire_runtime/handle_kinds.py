"""Handles of models whose results are more than a call's: texts, what comes piece by piece, and vectors.

They stand apart from `handles.py`, so that who calls another model reads nothing of them.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from modelwire_runtime.handles import (
    AsyncHandle,
    AsyncJobHandle,
    Awaited,
    Calls,
    CallT,
    Handle,
    JobCalls,
    JobHandle,
    JobT,
)
from modelwire_runtime.texts.verbs import AsyncTextVerbs, TextVerbs

if TYPE_CHECKING:
    from modelwire_runtime.jobs import AsyncJob, Job  # noqa: F401  # in bases
    from modelwire_runtime.results import EmbeddingResult, Result
    from modelwire_runtime.streams.text import AsyncTextStream, TextStream

R = TypeVar("R", bound="Result")
S = TypeVar("S")
StreamT = TypeVar("StreamT", covariant=True)  # noqa: PLC0105  # signatures read "-> StreamT"
"""What `stream` gives."""


class StreamCalls(Calls[CallT], Generic[CallT, StreamT]):
    """The signatures of a model whose results come piece by piece as well."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _stream(self, values: Mapping[str, Any]) -> StreamT: ...


class TextCalls(StreamCalls[CallT, StreamT], Generic[CallT, StreamT]):
    """The signatures of a language model."""

    __slots__ = ()


class EmbeddingCalls(Calls[CallT], Generic[CallT]):
    """The signatures of a model that gives vectors."""

    __slots__ = ()


class JobTextCalls(JobCalls[CallT, JobT], TextCalls[CallT, StreamT], Generic[CallT, JobT, StreamT]):
    """The signatures of a language model whose calls are jobs, or streams."""

    __slots__ = ()


class TextHandle(Handle[R], TextVerbs, TextCalls[R, "TextStream"]):
    """A language model of a blocking client."""

    __slots__ = ()

    def _stream(self, values: Mapping[str, Any]) -> "TextStream":
        """Return a stream that opens when it is entered or iterated."""
        return cast("TextStream", self._client._stream(self._entry, values, self._options))


class AsyncTextHandle(AsyncHandle[R], AsyncTextVerbs, TextCalls[Awaited[R], "AsyncTextStream"]):
    """A language model of an async client."""

    __slots__ = ()

    def _stream(self, values: Mapping[str, Any]) -> "AsyncTextStream":
        """Return a stream that opens when it is entered or iterated."""
        return cast("AsyncTextStream", self._client._stream(self._entry, values, self._options))


class JobTextHandle(JobHandle[R], TextHandle[R], JobTextCalls[R, "Job[R]", "TextStream"]):
    """A language model of a blocking client whose calls are jobs, or streams."""

    __slots__ = ()


class AsyncJobTextHandle(
    AsyncJobHandle[R],
    AsyncTextHandle[R],
    JobTextCalls[Awaited[R], Awaited["AsyncJob[R]"], "AsyncTextStream"],
):
    """A language model of an async client whose calls are jobs, or streams."""

    __slots__ = ()


class StreamHandle(Handle[R], StreamCalls[R, S], Generic[R, S]):
    """A model of a blocking client whose results come piece by piece as well: images, speech, transcriptions."""

    __slots__ = ()

    def _stream(self, values: Mapping[str, Any]) -> S:
        """Return a stream that opens when it is entered or iterated."""
        return cast("S", self._client._stream(self._entry, values, self._options))


class AsyncStreamHandle(AsyncHandle[R], StreamCalls[Awaited[R], S], Generic[R, S]):
    """A model of an async client whose results come piece by piece as well."""

    __slots__ = ()

    def _stream(self, values: Mapping[str, Any]) -> S:
        """Return a stream that opens when it is entered or iterated."""
        return cast("S", self._client._stream(self._entry, values, self._options))


class EmbeddingHandle(Handle[R], EmbeddingCalls[R]):
    """A model of a blocking client that gives vectors."""

    __slots__ = ()

    def embed_many(
        self,
        values: Iterable[Any],
        *,
        batch: int | None = None,
        concurrency: int = 4,
        **params: Any,
    ) -> "EmbeddingResult":
        """Return the vectors of any number of values, in their order, split into as many calls as that takes.

        Args:
            values: What the model embeds: texts, lists of tokens.
            batch: How many values a call has at most; what the vendor takes when None.
            concurrency: How many calls are under way at once.
            **params: The other parameters of a call.

        Raises:
            InvalidParams: a parameter is wrong; nothing was sent.
            PartialFailure: some calls failed; `partial` has the vectors of the others in their places.
        """
        from modelwire_runtime.embeddings import Plan, embed_many

        return embed_many(self, values, Plan(batch, concurrency, params))


class AsyncEmbeddingHandle(AsyncHandle[R], EmbeddingCalls[Awaited[R]]):
    """A model of an async client that gives vectors."""

    __slots__ = ()

    async def embed_many(
        self,
        values: Iterable[Any],
        *,
        batch: int | None = None,
        concurrency: int = 4,
        **params: Any,
    ) -> "EmbeddingResult":
        """Return the vectors of any number of values, in their order; see `EmbeddingHandle.embed_many`."""
        from modelwire_runtime.embeddings import Plan, async_embed_many

        return await async_embed_many(self, values, Plan(batch, concurrency, params))
