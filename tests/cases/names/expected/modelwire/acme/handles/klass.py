# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.klass import KlassParams


class KlassInput(TypedDict, total=False):
    """Parameters of Klass, as a dictionary."""

    class_: Required[str]
    str_: Required[str]
    prompt: str
    int_: int
    type: str
    json_: bool
    model_config_: str
    self_: str
    three_d: str
    cfg_scale: float
    positive_prompt: str
    foo_bar: str
    foo_bar_camel: str


class KlassCalls(JobCalls[CallT, JobT]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[KlassParams]

    def __call__(
        self,
        *,
        class_: str,
        str_: str,
        prompt: str = OMIT,
        int_: int = OMIT,
        type: str = OMIT,
        json_: bool = OMIT,
        model_config_: str = OMIT,
        self_: str = OMIT,
        three_d: str = OMIT,
        cfg_scale: float = OMIT,
        positive_prompt: str = OMIT,
        foo_bar: str = OMIT,
        foo_bar_camel: str = OMIT,
    ) -> CallT:
        """One: Draws.

        Args:
            class_: A word of Python.
            str_: A built-in type.
            prompt: What to draw.
            int_: Another.
            type: A built-in function.
            json_: A method of Pydantic.
            model_config_: An attribute of Pydantic.
            self_: The first argument.
            three_d: Cannot begin a name.
            cfg_scale: Capitals in a row.
            positive_prompt: Camel case.
            foo_bar: Folds with the next one.
            foo_bar_camel: Pinned.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[KlassInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Klass(KlassCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """One: Draws."""


class AsyncKlass(
    KlassCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """One: Draws."""
