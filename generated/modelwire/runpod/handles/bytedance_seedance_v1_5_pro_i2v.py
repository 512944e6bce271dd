# Written by modelwire-codegen from specs/runpod/models/seedance.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.bytedance_seedance_v1_5_pro_i2v import BytedanceSeedanceV15ProI2VParams


class BytedanceSeedanceV15ProI2VInput(TypedDict, total=False):
    """Parameters of BytedanceSeedanceV15ProI2V, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    duration: int
    seed: int
    last_image: MediaInput
    resolution: Literal["480p", "720p"]
    aspect_ratio: Literal["21:9", "16:9", "9:16", "1:1", "4:3", "3:4"]
    camera_fixed: bool
    generate_audio: bool


class BytedanceSeedanceV15ProI2VCalls(JobCalls[CallT, JobT]):
    """Seedance 1.5 Pro I2V: Clips from a first picture and, if wanted, a last one, with sound on demand."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedanceV15ProI2VParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        duration: int = OMIT,
        seed: int = OMIT,
        last_image: MediaInput = OMIT,
        resolution: Literal["480p", "720p"] = OMIT,
        aspect_ratio: Literal["21:9", "16:9", "9:16", "1:1", "4:3", "3:4"] = OMIT,
        camera_fixed: bool = OMIT,
        generate_audio: bool = OMIT,
    ) -> CallT:
        """Seedance 1.5 Pro I2V: Clips from a first picture and, if wanted, a last one, with sound on demand.

        Args:
            prompt: What happens in the clip.
            image: Picture to set in motion.
            duration: Length of the clip. 4 to 12 s. The service's default is 5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            last_image: Picture to end on.
            resolution: Resolution class. The service's default is "720p".
            aspect_ratio: Shape of the clip. The service's default is "16:9".
            camera_fixed: Hold the camera still. The service's default is false.
            generate_audio: Make sound too. The service's default is false.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.024 (480p) or $0.052 (720p) per second (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/seedance-1-5-pro
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedanceV15ProI2VInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedanceV15ProI2V(
    BytedanceSeedanceV15ProI2VCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]
):
    """Seedance 1.5 Pro I2V: Clips from a first picture and, if wanted, a last one, with sound on demand."""


class AsyncBytedanceSeedanceV15ProI2V(
    BytedanceSeedanceV15ProI2VCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Seedance 1.5 Pro I2V: Clips from a first picture and, if wanted, a last one, with sound on demand."""
