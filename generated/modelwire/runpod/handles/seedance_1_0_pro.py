# Written by modelwire-codegen from specs/runpod/models/seedance.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.seedance_1_0_pro import Seedance10ProParams


class Seedance10ProInput(TypedDict, total=False):
    """Parameters of Seedance10Pro, as a dictionary."""

    prompt: Required[str]
    duration: int
    image: MediaInput
    fps: int
    size: str


class Seedance10ProCalls(JobCalls[CallT, JobT]):
    """Seedance 1.0 Pro: Clips from text or a picture."""

    if TYPE_CHECKING:
        params: type[Seedance10ProParams]

    def __call__(
        self,
        *,
        prompt: str,
        duration: int = OMIT,
        image: MediaInput = OMIT,
        fps: int = OMIT,
        size: str = OMIT,
    ) -> CallT:
        """Seedance 1.0 Pro: Clips from text or a picture.

        Args:
            prompt: What happens in the clip.
            duration: Length of the clip. At least 1 s. Commonly 5, 10. The service's default is 5.
            image: Picture to start from; an empty string means none.
            fps: Frames a second. In fps. The service's default is 24.
            size: Width and height, as in 1920x1080. In px, as WIDTHxHEIGHT. The service's default is "1920x1080".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.12 to $1.22 per video.
        Removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Seedance10ProInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Seedance10Pro(Seedance10ProCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Seedance 1.0 Pro: Clips from text or a picture."""


class AsyncSeedance10Pro(
    Seedance10ProCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """Seedance 1.0 Pro: Clips from text or a picture."""
