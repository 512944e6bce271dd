# Written by modelwire-codegen from specs/runware/models/prunaai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire.runware.inputs.video_settings import VideoSettingsInput, VideoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.prunaai_p_video_edit import PrunaaiPVideoEditParams


class PrunaaiPVideoEditInput(TypedDict, total=False):
    """Parameters of PrunaaiPVideoEdit, as a dictionary."""

    positive_prompt: Required[str]
    inputs: Required[VideoInputsInput | VideoInputsObject]
    seed: int
    settings: VideoSettingsInput | VideoSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]
    safety: OpenVideoSafetyInput | OpenVideoSafetyObject
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class PrunaaiPVideoEditCalls(JobCalls[CallT, JobT]):
    """P-Video Edit: Edits of a clip by a text instruction."""

    if TYPE_CHECKING:
        params: type[PrunaaiPVideoEditParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: VideoInputsInput | VideoInputsObject,
        seed: int = OMIT,
        settings: VideoSettingsInput | VideoSettingsObject = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
        safety: OpenVideoSafetyInput | OpenVideoSafetyObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """P-Video Edit: Edits of a clip by a text instruction.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            seed: Same seed, same result.
            settings: Settings of the model.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".
            safety: Content checks.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/prunaai-p-video-edit
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PrunaaiPVideoEditInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PrunaaiPVideoEdit(PrunaaiPVideoEditCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """P-Video Edit: Edits of a clip by a text instruction."""


class AsyncPrunaaiPVideoEdit(
    PrunaaiPVideoEditCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """P-Video Edit: Edits of a clip by a text instruction."""
