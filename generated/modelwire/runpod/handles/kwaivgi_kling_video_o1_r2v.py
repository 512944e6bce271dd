# Written by modelwire-codegen from specs/runpod/models/kling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.kwaivgi_kling_video_o1_r2v import KwaivgiKlingVideoO1R2VParams


class KwaivgiKlingVideoO1R2VInput(TypedDict, total=False):
    """Parameters of KwaivgiKlingVideoO1R2V, as a dictionary."""

    prompt: Required[str]
    images: Required[Sequence[MediaInput]]
    negative_prompt: str
    duration: int
    seed: int
    enable_prompt_expansion: bool
    enable_safety_checker: bool
    video: MediaInput
    aspect_ratio: Literal["16:9", "9:16", "1:1"]


class KwaivgiKlingVideoO1R2VCalls(JobCalls[CallT, JobT]):
    """Kling Video O1 R2V: Clips with the figures and things of up to ten reference pictures."""

    if TYPE_CHECKING:
        params: type[KwaivgiKlingVideoO1R2VParams]

    def __call__(
        self,
        *,
        prompt: str,
        images: Sequence[MediaInput],
        negative_prompt: str = OMIT,
        duration: int = OMIT,
        seed: int = OMIT,
        enable_prompt_expansion: bool = OMIT,
        enable_safety_checker: bool = OMIT,
        video: MediaInput = OMIT,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] = OMIT,
    ) -> CallT:
        """Kling Video O1 R2V: Clips with the figures and things of up to ten reference pictures.

        Args:
            prompt: What happens in the clip.
            images: One to ten reference pictures. 1 to 10 items.
            negative_prompt: What to keep out of the result.
            duration: Length of the clip. 3 to 10 s. The service's default is 5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_prompt_expansion: Let the service enrich the prompt. The service's default is false.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            video: Reference clip.
            aspect_ratio: Shape of the clip. The service's default is "16:9".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.112 per second (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/kling-video-o1-r2v
        """
        return self._run(locals())

    def submit(self, **params: Unpack[KwaivgiKlingVideoO1R2VInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class KwaivgiKlingVideoO1R2V(KwaivgiKlingVideoO1R2VCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Kling Video O1 R2V: Clips with the figures and things of up to ten reference pictures."""


class AsyncKwaivgiKlingVideoO1R2V(
    KwaivgiKlingVideoO1R2VCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Kling Video O1 R2V: Clips with the figures and things of up to ten reference pictures."""
