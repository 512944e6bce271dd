# Written by modelwire-codegen from specs/runpod/models/infinitetalk.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.infinitetalk import InfinitetalkParams


class InfinitetalkInput(TypedDict, total=False):
    """Parameters of Infinitetalk, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    audio: Required[MediaInput]
    size: Required[Literal["480p", "720p"]]
    enable_safety_checker: bool


class InfinitetalkCalls(JobCalls[CallT, JobT]):
    """InfiniteTalk: Makes a face or figure speak or sing to a recording."""

    if TYPE_CHECKING:
        params: type[InfinitetalkParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        audio: MediaInput,
        size: Literal["480p", "720p"],
        enable_safety_checker: bool = OMIT,
    ) -> CallT:
        """InfiniteTalk: Makes a face or figure speak or sing to a recording.

        Args:
            prompt: What happens in the clip.
            image: Face or figure to set in motion.
            audio: Speech or song that drives the motion.
            size: Resolution class, not width and height.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.25 (480p) or $0.50 (720p) per video (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/infinitetalk
        """
        return self._run(locals())

    def submit(self, **params: Unpack[InfinitetalkInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Infinitetalk(InfinitetalkCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """InfiniteTalk: Makes a face or figure speak or sing to a recording."""


class AsyncInfinitetalk(
    InfinitetalkCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """InfiniteTalk: Makes a face or figure speak or sing to a recording."""
