# Written by modelwire-codegen from specs/runware/models/alibaba_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.happy_horse11_inputs import HappyHorse11Inputs
from modelwire.runware.objects.video_safety import VideoSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import All, Any_, Count, DependentRequired, Holds, Not, Pairs, Present, Rule, When


class AlibabaHappyhorse11Params(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """HappyHorse 1.1: Clips of 3 to 15 seconds from text, a first frame or up to nine reference pictures."""

    model_id: ClassVar[str] = "alibaba:happyhorse@1.1"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/alibaba-happyhorse-1-1"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(Not(Any_(Present("inputs.frameImages"), Present("inputs.referenceImages"))), Present("width", "height")),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(Count("inputs.frameImages", ge=1), Not(Any_(Present("width"), Present("height")))),
        When(
            Any_(Present("width"), Present("height")),
            All(
                Present("width", "height"),
                Pairs(
                    "width",
                    "height",
                    (
                        (1280, 720),
                        (720, 1280),
                        (960, 960),
                        (1088, 832),
                        (832, 1088),
                        (1920, 1080),
                        (1080, 1920),
                        (1440, 1440),
                        (1632, 1248),
                        (1248, 1632),
                    ),
                ),
            ),
        ),
        When(Present("resolution"), Any_(Present("inputs.frameImages"), Present("inputs.referenceImages"))),
        When(Not(Present("inputs.frameImages")), Present("positivePrompt")),
    )
    positive_prompt: str = Field(default=OMIT, min_length=1, max_length=2500, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["720p", "1080p"] = Field(default=OMIT, description="Size class of the result.")
    duration: int = Field(default=OMIT, ge=3, le=15, multiple_of=1, description="Length of the result.")
    seed: int = Field(default=OMIT, ge=0, le=2147483647, description="Same seed, same result.")
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
    inputs: HappyHorse11Inputs = Field(default=OMIT, description="Pictures that guide the clip.")
