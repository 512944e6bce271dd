# Written by modelwire-codegen from specs/runpod/models/kling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.kwaivgi_kling_v2_1_i2v_pro import KwaivgiKlingV21I2VProParams


class KwaivgiKlingV21I2VProInput(TypedDict, total=False):
    """Parameters of KwaivgiKlingV21I2VPro, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    negative_prompt: str
    duration: int
    enable_safety_checker: bool
    guidance_scale: float


class KwaivgiKlingV21I2VProCalls(JobCalls[CallT, JobT]):
    """Kling v2.1 I2V Pro: Clips from a picture."""

    if TYPE_CHECKING:
        params: type[KwaivgiKlingV21I2VProParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        negative_prompt: str = OMIT,
        duration: int = OMIT,
        enable_safety_checker: bool = OMIT,
        guidance_scale: float = OMIT,
    ) -> CallT:
        """Kling v2.1 I2V Pro: Clips from a picture.

        Args:
            prompt: What happens in the clip.
            image: Picture to set in motion.
            negative_prompt: What to keep out of the result.
            duration: Length of the clip. At least 1 s. Commonly 5, 10. The service's default is 5.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            guidance_scale: How closely to follow the prompt. The service's default is 0.5.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.45 (5 s) or $0.90 (10 s) (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/kling-v2-1
        """
        return self._run(locals())

    def submit(self, **params: Unpack[KwaivgiKlingV21I2VProInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class KwaivgiKlingV21I2VPro(KwaivgiKlingV21I2VProCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Kling v2.1 I2V Pro: Clips from a picture."""


class AsyncKwaivgiKlingV21I2VPro(
    KwaivgiKlingV21I2VProCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Kling v2.1 I2V Pro: Clips from a picture."""
