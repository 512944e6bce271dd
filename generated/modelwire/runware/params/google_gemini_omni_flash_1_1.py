# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.gemini_omni_flash11_inputs import GeminiOmniFlash11Inputs
from modelwire.runware.objects.gemini_omni_flash11_settings import GeminiOmniFlash11Settings
from modelwire.runware.objects.video_safety import VideoSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import All, Any_, DependentRequired, Holds, Not, Pairs, Present, Rule, When


class GoogleGeminiOmniFlash11Params(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Gemini Omni Flash 1.1: Clips of 3 to 10 seconds, up to 4K, from text, frames, pictures or clips."""

    model_id: ClassVar[str] = "google:gemini@omni-flash-1.1"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/google-gemini-omni-flash-1-1"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(
            Not(
                All(
                    Present("inputs.frameImages"),
                    Any_(Present("inputs.referenceImages"), Present("inputs.referenceVideos"), Present("inputs.video")),
                )
            )
        ),
        Holds(
            Not(
                All(Present("inputs.video"), Any_(Present("inputs.referenceImages"), Present("inputs.referenceVideos")))
            )
        ),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(Present("inputs.video"), Not(Any_(Present("width"), Present("height")))),
        When(
            Any_(Present("width"), Present("height")),
            All(
                Present("width", "height"),
                Pairs(
                    "width",
                    "height",
                    (
                        (640, 360),
                        (360, 640),
                        (1280, 720),
                        (720, 1280),
                        (1920, 1080),
                        (1080, 1920),
                        (3840, 2160),
                        (2160, 3840),
                    ),
                ),
            ),
        ),
    )
    positive_prompt: str = Field(min_length=1, max_length=40000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["360p", "720p", "1080p", "4K"] = Field(default=OMIT, description="Size class of the result.")
    duration: int = Field(default=OMIT, ge=3, le=10, description="Length of the result.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["async"] = Field(default=OMIT, description="How the result comes back.")
    safety: VideoSafety = Field(default=OMIT, description="Content checks.")
    number_results: int = Field(default=OMIT, ge=1, le=4, description="How many results to make.")
    output_type: Literal["URL"] = Field(default=OMIT, description="Form in which the result comes.")
    output_format: Literal["MP4", "WEBM", "MOV"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    inputs: GeminiOmniFlash11Inputs = Field(default=OMIT, description="Media that guide the clip.")
    settings: GeminiOmniFlash11Settings = Field(default=OMIT, description="Settings of Gemini Omni Flash 1.1.")
