# Written by modelwire-codegen from specs/runpod/models/vidu.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.vidu_q3_i2v import ViduQ3I2VParams


class ViduQ3I2VInput(TypedDict, total=False):
    """Parameters of ViduQ3I2V, as a dictionary."""

    image: Required[MediaInput]
    prompt: Required[str]
    duration: int
    seed: int
    resolution: Literal["540p", "720p", "1080p"]
    movement_amplitude: Literal["auto", "small", "medium", "large"]
    generate_audio: bool
    bgm: bool


class ViduQ3I2VCalls(JobCalls[CallT, JobT]):
    """Vidu Q3 I2V: Clips of up to 16 seconds from a picture, with sound and music."""

    if TYPE_CHECKING:
        params: type[ViduQ3I2VParams]

    def __call__(
        self,
        *,
        image: MediaInput,
        prompt: str,
        duration: int = OMIT,
        seed: int = OMIT,
        resolution: Literal["540p", "720p", "1080p"] = OMIT,
        movement_amplitude: Literal["auto", "small", "medium", "large"] = OMIT,
        generate_audio: bool = OMIT,
        bgm: bool = OMIT,
    ) -> CallT:
        """Vidu Q3 I2V: Clips of up to 16 seconds from a picture, with sound and music.

        Args:
            image: Picture to set in motion.
            prompt: What happens in the clip.
            duration: Length of the clip. 1 to 16 s. The service's default is 5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            resolution: Resolution class. The service's default is "720p".
            movement_amplitude: How much everything moves. The service's default is "auto".
            generate_audio: Make sound too. The service's default is true.
            bgm: Add music. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.15 per second (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/vidu-q3-i2v
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ViduQ3I2VInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ViduQ3I2V(ViduQ3I2VCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Vidu Q3 I2V: Clips of up to 16 seconds from a picture, with sound and music."""


class AsyncViduQ3I2V(
    ViduQ3I2VCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """Vidu Q3 I2V: Clips of up to 16 seconds from a picture, with sound and music."""
