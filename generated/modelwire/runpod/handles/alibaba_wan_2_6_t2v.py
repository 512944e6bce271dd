# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.alibaba_wan_2_6_t2v import AlibabaWan26T2VParams


class AlibabaWan26T2VInput(TypedDict, total=False):
    """Parameters of AlibabaWan26T2V, as a dictionary."""

    prompt: Required[str]
    negative_prompt: str
    size: Literal["1280*720", "1920*1080", "720*1280", "1080*1920"]
    seed: int
    enable_prompt_expansion: bool
    audio: MediaInput
    duration: Literal[5, 10, 15]
    shot_type: Literal["single", "multi"]


class AlibabaWan26T2VCalls(JobCalls[CallT, JobT]):
    """WAN 2.6 T2V: Clips from text, with sound of one's own if wanted."""

    if TYPE_CHECKING:
        params: type[AlibabaWan26T2VParams]

    def __call__(
        self,
        *,
        prompt: str,
        negative_prompt: str = OMIT,
        size: Literal["1280*720", "1920*1080", "720*1280", "1080*1920"] = OMIT,
        seed: int = OMIT,
        enable_prompt_expansion: bool = OMIT,
        audio: MediaInput = OMIT,
        duration: Literal[5, 10, 15] = OMIT,
        shot_type: Literal["single", "multi"] = OMIT,
    ) -> CallT:
        """WAN 2.6 T2V: Clips from text, with sound of one's own if wanted.

        Args:
            prompt: What happens in the clip.
            negative_prompt: What to keep out of the result.
            size: Width and height, as in 1280*720. In px, as WIDTH*HEIGHT. The service's default is "1280*720".
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_prompt_expansion: Let the service enrich the prompt. The service's default is false.
            audio: Sound to put under the clip.
            duration: Length of the clip. In s. The service's default is 5.
            shot_type: One shot, or several. The service's default is "single".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.10 (720p) or $0.15 (1080p) per second (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/wan-2-6-t2v
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaWan26T2VInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaWan26T2V(AlibabaWan26T2VCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """WAN 2.6 T2V: Clips from text, with sound of one's own if wanted."""


class AsyncAlibabaWan26T2V(
    AlibabaWan26T2VCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """WAN 2.6 T2V: Clips from text, with sound of one's own if wanted."""
