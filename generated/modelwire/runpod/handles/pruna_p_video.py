# Written by modelwire-codegen from specs/runpod/models/pruna.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.pruna_p_video import PrunaPVideoParams


class PrunaPVideoInput(TypedDict, total=False):
    """Parameters of PrunaPVideo, as a dictionary."""

    prompt: Required[str]
    seed: int
    duration: int
    image: MediaInput
    audio: MediaInput
    resolution: Literal["720p", "1080p"]
    fps: Literal[24, 48]
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "1:1"]
    draft: bool
    save_audio: bool
    prompt_upsampling: bool


class PrunaPVideoCalls(JobCalls[CallT, JobT]):
    """Pruna Video: Short clips from text, a picture or a sound, with a cheap draft mode."""

    if TYPE_CHECKING:
        params: type[PrunaPVideoParams]

    def __call__(
        self,
        *,
        prompt: str,
        seed: int = OMIT,
        duration: int = OMIT,
        image: MediaInput = OMIT,
        audio: MediaInput = OMIT,
        resolution: Literal["720p", "1080p"] = OMIT,
        fps: Literal[24, 48] = OMIT,
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "1:1"] = OMIT,
        draft: bool = OMIT,
        save_audio: bool = OMIT,
        prompt_upsampling: bool = OMIT,
    ) -> CallT:
        """Pruna Video: Short clips from text, a picture or a sound, with a cheap draft mode.

        Args:
            prompt: What happens in the clip.
            seed: Starting point of the random numbers; the same seed repeats a result.
            duration: Length of the clip. 1 to 10 s. Ignored with audio. The service's default is 5.
            image: First picture of the clip; it settles the shape. Types jpg, jpeg, png, webp.
            audio: Sound for the clip; it settles the length. Types flac, mp3, wav.
            resolution: Resolution class. The service's default is "720p".
            fps: Frames a second. In fps. The service's default is 24.
            aspect_ratio: Shape of the clip. Ignored with image. The service's default is "16:9".
            draft: Make a rough preview at a quarter of the price. The service's default is false.
            save_audio: Keep the sound in the file. The service's default is true.
            prompt_upsampling: Let the service enrich the prompt. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.02 (720p) or $0.04 (1080p) per second; a quarter as draft (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/p-video
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PrunaPVideoInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PrunaPVideo(PrunaPVideoCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Pruna Video: Short clips from text, a picture or a sound, with a cheap draft mode."""


class AsyncPrunaPVideo(
    PrunaPVideoCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """Pruna Video: Short clips from text, a picture or a sound, with a cheap draft mode."""
