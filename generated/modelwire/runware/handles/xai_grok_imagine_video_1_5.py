# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.grok_imagine_video15_inputs import (
    GrokImagineVideo15InputsInput,
    GrokImagineVideo15InputsObject,
)
from modelwire.runware.inputs.grok_imagine_video15_speech import (
    GrokImagineVideo15SpeechInput,
    GrokImagineVideo15SpeechObject,
)
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.xai_grok_imagine_video_1_5 import XaiGrokImagineVideo15Params


class XaiGrokImagineVideo15Input(TypedDict, total=False):
    """Parameters of XaiGrokImagineVideo15, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    resolution: Literal["480p", "720p", "1080p"]
    duration: int
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]
    safety: VideoSafetyInput | VideoSafetyObject
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    speech: GrokImagineVideo15SpeechInput | GrokImagineVideo15SpeechObject
    inputs: GrokImagineVideo15InputsInput | GrokImagineVideo15InputsObject


class XaiGrokImagineVideo15Calls(JobCalls[CallT, JobT]):
    """Grok Imagine Video 1.5: Clips of 1 to 15 seconds from a first frame or up to seven reference pictures."""

    if TYPE_CHECKING:
        params: type[XaiGrokImagineVideo15Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["480p", "720p", "1080p"] = OMIT,
        duration: int = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
        safety: VideoSafetyInput | VideoSafetyObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        speech: GrokImagineVideo15SpeechInput | GrokImagineVideo15SpeechObject = OMIT,
        inputs: GrokImagineVideo15InputsInput | GrokImagineVideo15InputsObject = OMIT,
    ) -> CallT:
        """Grok Imagine Video 1.5: Clips of 1 to 15 seconds from a first frame or up to seven reference pictures.

        Args:
            positive_prompt: What to make. At least 1 character.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result. The service's default is "480p".
            duration: Length of the result. 1 to 15 s. The service's default is 6.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".
            safety: Content checks.
            number_results: How many results to make. 1 to 4. The service's default is 1.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "MP4".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            speech: Voices that speak in the clip.
            inputs: Pictures that guide the clip.

        Rules:
            width needs height.
            height needs width.
            If not (inputs.frame_images has at least 1 item): width and height are set.
            Not allowed: inputs.frame_images is set and inputs.reference_images is set.
            Not allowed: resolution is set and (width or height is set).
            If width or height is set: width and height are set and width x height is one of 480x480, 848x480, 480x848,
                640x480, 480x640, 720x480, 480x720, 720x720, 1280x720, 720x1280, 960x720, 720x960, 1088x720, 720x1088,
                1424x1424, 1904x1072, 1072x1904, 1648x1232, 1232x1648, 1744x1152, 1152x1744.
            If resolution is set: inputs.frame_images is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/xai-grok-imagine-video-1-5
        """
        return self._run(locals())

    def submit(self, **params: Unpack[XaiGrokImagineVideo15Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class XaiGrokImagineVideo15(XaiGrokImagineVideo15Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Grok Imagine Video 1.5: Clips of 1 to 15 seconds from a first frame or up to seven reference pictures."""


class AsyncXaiGrokImagineVideo15(
    XaiGrokImagineVideo15Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Grok Imagine Video 1.5: Clips of 1 to 15 seconds from a first frame or up to seven reference pictures."""
