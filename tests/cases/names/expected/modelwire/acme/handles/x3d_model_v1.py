# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.acme.params.x3d_model_v1 import X3DModelV1Params


class X3DModelV1Input(TypedDict, total=False):
    """Parameters of X3DModelV1, as a dictionary."""

    prompt: str


class X3DModelV1Calls(JobCalls[CallT, JobT]):
    """One: Draws."""

    if TYPE_CHECKING:
        params: type[X3DModelV1Params]

    def __call__(
        self,
        *,
        prompt: str = OMIT,
    ) -> CallT:
        """One: Draws.

        Args:
            prompt:

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[X3DModelV1Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class X3DModelV1(X3DModelV1Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """One: Draws."""


class AsyncX3DModelV1(
    X3DModelV1Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """One: Draws."""
