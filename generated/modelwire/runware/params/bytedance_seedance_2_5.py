# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.seedance25_inputs import Seedance25Inputs
from modelwire.runware.objects.seedance25_settings import Seedance25Settings
from modelwire.runware.objects.video_safety import VideoSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import (
    All,
    Any_,
    Count,
    DependentRequired,
    Equals,
    Fits,
    Holds,
    Not,
    Pairs,
    Present,
    Rule,
    Vacuous,
    When,
)


class BytedanceSeedance25Params(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Seedance 2.5: Clips of 4 to 30 seconds from text, frames, pictures, clips or sounds; also edits clips."""

    model_id: ClassVar[str] = "bytedance:seedance@2.5"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bytedance-seedance-2-5"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceAudios[]", kind="audio", forms=("url", "id")),
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
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(
            Any_(Count("inputs.frameImages", ge=1), Present("inputs.video")),
            Not(Any_(Present("width"), Present("height"))),
        ),
        When(
            Not(
                Any_(
                    Present("inputs.frameImages"),
                    Present("inputs.referenceImages"),
                    Present("inputs.referenceVideos"),
                    Present("inputs.referenceAudios"),
                    Present("inputs.video"),
                )
            ),
            Present("positivePrompt"),
        ),
        When(Present("settings.operation"), Present("inputs.video")),
        When(Equals("settings.operation", "edit"), Vacuous("duration", Equals("duration", "auto"))),
        When(
            Any_(Present("width"), Present("height")),
            All(
                Present("width", "height"),
                Pairs(
                    "width",
                    "height",
                    (
                        (854, 480),
                        (752, 560),
                        (640, 640),
                        (560, 752),
                        (480, 854),
                        (992, 432),
                        (1280, 720),
                        (1112, 834),
                        (960, 960),
                        (834, 1112),
                        (720, 1280),
                        (1470, 630),
                        (1920, 1080),
                        (1664, 1248),
                        (1440, 1440),
                        (1248, 1664),
                        (1080, 1920),
                        (2206, 946),
                    ),
                ),
            ),
        ),
        Fits("duration", {"anyOf": [{"type": "integer", "minimum": 4, "maximum": 30}, {"enum": ["auto"]}]}),
    )
    positive_prompt: str = Field(default=OMIT, min_length=2, max_length=10000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["480p", "720p", "1080p"] = Field(default=OMIT, description="Size class of the result.")
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
    inputs: Seedance25Inputs = Field(default=OMIT, description="Media that guide the clip.")
    duration: int | Literal["auto"] = Field(default=OMIT, description="Length of the result.")
    settings: Seedance25Settings = Field(default=OMIT, description="Settings of Seedance 2.5.")
