"""What a client does with a params object, or with a model's id and its parameters as keywords: run, submit, stream.

An id may be known to the catalog, to the vendor's own list, or to the caller alone, who then says
with `like` or `task_type` how the model is called. All verbs find it in the same way.
"""

import threading
from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from modelwire_runtime import learning
from modelwire_runtime.client_base import stream_of
from modelwire_runtime.finding import Asked
from modelwire_runtime.jobs import Job
from modelwire_runtime.texts.verbs_by_id import TextVerbsById

if TYPE_CHECKING:
    from modelwire_runtime.outcomes import Outcome
    from modelwire_runtime.params import Params
    from modelwire_runtime.plans import Call
    from modelwire_runtime.results import Result
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.streams.text import TextStream

R = TypeVar("R", bound="Result")
# What the items of `run_many` may be when ids are data.
_Pair = tuple[str, Mapping[str, Any]]


class Verbs(TextVerbsById):
    """The verbs of a blocking client."""

    @overload
    def run(self, model: "Params[R, Any]", /) -> R: ...
    @overload
    def run(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> "Result": ...
    def run(
        self, model: Any, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Any:
        """Run a model and wait for its result.

        Args:
            model: A params object, or a model's id or alias with its parameters as keywords.
            like: Id of a known model whose rules apply; with it an id may be unknown to the
                catalog. Its path, such as `chat.gpt_5`, says in which of several ways it is called.
            task_type: The kind of work, such as `text-to-image`, or the vendor's own word for it. An
                unknown id needs it; for a known one it wins over what the catalog says, and the
                rules of the catalog do not apply then. Such a call is judged by the vendor's schema
                where there is one, else by the vendor alone.
            **wire: The model's parameters.

        Raises:
            UnknownModel: the catalog lacks the id; the message names the nearest.
            InvalidParams: a parameter is wrong; nothing was sent.
        """
        core, asked = self._core, Asked(model, like, task_type, wire)
        return self._run_call(learning.begun(core, asked, self._options, core.call))

    @overload
    def submit(self, model: "Params[R, Any]", /) -> "Job[R]": ...
    @overload
    def submit(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> "Job[Result]": ...
    def submit(
        self, model: Any, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Any:
        """Hand work over to a model and return the job at once.

        Args:
            model: A params object, or a model's id or alias with its parameters as keywords.
            like: Id of a known model whose rules apply; see `run`.
            task_type: The kind of work; see `run`.
            **wire: The model's parameters.

        Raises:
            UnknownModel: the catalog lacks the id; the message names the nearest.
            InvalidParams: a parameter is wrong, or the model's calls are no jobs; nothing was sent.
        """
        core, asked = self._core, Asked(model, like, task_type, wire)
        call = learning.begun(core, asked, self._options, core.submission)
        job: Job[Any] = Job(self, *self._run_call(call))
        return job

    @overload
    def stream(self, model: "Params[TextResult, Any]", /) -> "TextStream": ...
    @overload
    def stream(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> "TextStream": ...
    def stream(
        self, model: Any, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Any:
        """Return what a model makes while it makes it; nothing is sent before the stream is entered or iterated.

        A language model gives a `TextStream`. Models of images, speech and transcriptions that stream give streams of
        their own; what an id gives no checker can know, so that their types are those of a handle's `stream`.

        Args:
            model: A params object, or a model's id or alias with its parameters as keywords.
            like: Id of a known model whose rules apply; see `run`.
            task_type: The kind of work; see `run`.
            **wire: The model's parameters.

        Raises:
            UnknownModel: the catalog lacks the id; where the vendor has a list of its models, which
                has to be asked, the stream raises it when it opens.
            InvalidParams: a parameter is wrong, or the model does not stream; nothing was sent.
        """
        asked = Asked(model, like, task_type, wire)
        return stream_of(self._core, learning.streamed(self._core, asked, self._options))

    @overload
    def run_many(
        self, calls: "Iterable[Params[R, Any]]", *, concurrency: int = 8, progress: bool = False
    ) -> "Generator[Outcome[R], None, None]": ...
    @overload
    def run_many(
        self,
        calls: "Iterable[Params[Any, Any] | _Pair]",
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> "Generator[Outcome[Any], None, None]": ...
    def run_many(
        self, calls: Iterable[Any], *, concurrency: int = 8, progress: bool = False
    ) -> "Generator[Outcome[Any], None, None]":
        """Run many calls and yield an `Outcome` for each as it ends; a failure is an outcome too.

        Args:
            calls: Params objects, or pairs of a model's id and its parameters; taken as they are
                needed.
            concurrency: How many calls are under way at once.
            progress: Show a tqdm bar.

        Closing the generator, or leaving its loop for good, cancels the calls under way and begins
        no other. An interrupt while it waits does so too: outcomes that nobody got are its
        `partial`, and a note names each job that runs on. Where `on_result` raises, its error is
        the call's, and the result is that error's `partial`.
        """
        from modelwire_runtime import outcomes

        outcomes.check_concurrency(concurrency)
        stop = threading.Event()
        core = self._core.with_driver(self._core.driver.stoppable(stop))
        client = self._copy(core, self._options)
        return outcomes.run_blocking(
            client._run_item, calls, concurrency=concurrency, progress=progress, stop=stop
        )

    def _run_item(self, item: Any) -> Any:
        if isinstance(item, tuple):
            id, values = cast("_Pair", item)
            return self.run(id, **values)
        return self.run(item)

    def _run_call(self, call: "Call") -> Any:
        return self._core.driver.run(call.flow, call.deadline, call.abandon)
