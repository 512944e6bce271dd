# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.grok_imagine_video15_inputs import GrokImagineVideo15Inputs
from modelwire.runware.objects.grok_imagine_video15_speech import GrokImagineVideo15Speech
from modelwire.runware.objects.video_safety import VideoSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import All, Any_, Count, DependentRequired, Holds, Not, Pairs, Present, Rule, When


class XaiGrokImagineVideo15Params(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Grok Imagine Video 1.5: Clips of 1 to 15 seconds from a first frame or up to seven reference pictures."""

    model_id: ClassVar[str] = "xai:grok-imagine@video-1.5"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/xai-grok-imagine-video-1-5"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(Not(Count("inputs.frameImages", ge=1)), Present("width", "height")),
        Holds(Not(All(Present("inputs.frameImages"), Present("inputs.referenceImages")))),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(
            Any_(Present("width"), Present("height")),
            All(
                Present("width", "height"),
                Pairs(
                    "width",
                    "height",
                    (
                        (480, 480),
                        (848, 480),
                        (480, 848),
                        (640, 480),
                        (480, 640),
                        (720, 480),
                        (480, 720),
                        (720, 720),
                        (1280, 720),
                        (720, 1280),
                        (960, 720),
                        (720, 960),
                        (1088, 720),
                        (720, 1088),
                        (1424, 1424),
                        (1904, 1072),
                        (1072, 1904),
                        (1648, 1232),
                        (1232, 1648),
                        (1744, 1152),
                        (1152, 1744),
                    ),
                ),
            ),
        ),
        When(Present("resolution"), Present("inputs.frameImages")),
    )
    positive_prompt: str = Field(min_length=1, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["480p", "720p", "1080p"] = Field(default=OMIT, description="Size class of the result.")
    duration: int = Field(default=OMIT, ge=1, le=15, description="Length of the result.")
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
    speech: GrokImagineVideo15Speech = Field(default=OMIT, description="Voices that speak in the clip.")
    inputs: GrokImagineVideo15Inputs = Field(default=OMIT, description="Pictures that guide the clip.")
