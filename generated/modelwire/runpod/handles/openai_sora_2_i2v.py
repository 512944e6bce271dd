# Written by modelwire-codegen from specs/runpod/models/sora.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.openai_sora_2_i2v import OpenaiSora2I2VParams


class OpenaiSora2I2VInput(TypedDict, total=False):
    """Parameters of OpenaiSora2I2V, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    duration: Required[Literal[4, 8, 12]]


class OpenaiSora2I2VCalls(JobCalls[CallT, JobT]):
    """Sora 2 I2V: Clips with sound from a picture."""

    if TYPE_CHECKING:
        params: type[OpenaiSora2I2VParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        duration: Literal[4, 8, 12],
    ) -> CallT:
        """Sora 2 I2V: Clips with sound from a picture.

        Args:
            prompt: Action, ambient sound and dialogue; label each of them.
            image: Picture to set in motion.
            duration: Length of the clip. In s.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.40 (4 s), $0.80 (8 s) or $1.20 (12 s) (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/sora-2
        """
        return self._run(locals())

    def submit(self, **params: Unpack[OpenaiSora2I2VInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class OpenaiSora2I2V(OpenaiSora2I2VCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Sora 2 I2V: Clips with sound from a picture."""


class AsyncOpenaiSora2I2V(
    OpenaiSora2I2VCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Sora 2 I2V: Clips with sound from a picture."""
