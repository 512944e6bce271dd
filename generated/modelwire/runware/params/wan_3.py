# Written by modelwire-codegen from specs/runware/models/alibaba_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.video_safety import VideoSafety
from modelwire.runware.objects.wan3_inputs import Wan3Inputs
from modelwire.runware.objects.wan3_settings import Wan3Settings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import All, Any_, DependentRequired, Fits, Holds, Not, Pairs, Present, Rule, When


class Wan3Params(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Wan 3.0."""

    __docs__: ClassVar[str] = "https://runware.ai/docs"
    model: Literal["alibaba:wan@3.0", "alibaba:wan@3.0-prime"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.documents[]", kind="file", forms=("url", "base64", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceAudios[]", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(
            Not(
                Any_(
                    Present("inputs.frameImages"), Present("inputs.referenceImages"), Present("inputs.referenceVideos")
                )
            ),
            Present("width", "height"),
        ),
        Holds(
            Not(
                All(
                    Present("inputs.frameImages"),
                    Any_(
                        Present("inputs.referenceImages"),
                        Present("inputs.referenceVideos"),
                        Present("inputs.referenceAudios"),
                    ),
                )
            )
        ),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        Holds(Not(All(Present("inputs.documents"), Present("inputs.urls")))),
        When(
            Present("resolution"),
            Any_(Present("inputs.frameImages"), Present("inputs.referenceImages"), Present("inputs.referenceVideos")),
        ),
        When(
            Not(
                Any_(
                    Present("inputs.frameImages"),
                    Present("inputs.referenceImages"),
                    Present("inputs.referenceVideos"),
                    Present("inputs.referenceAudios"),
                )
            ),
            Present("positivePrompt"),
        ),
        When(
            Any_(Present("width"), Present("height")),
            All(
                Present("width", "height"),
                Pairs(
                    "width",
                    "height",
                    (
                        (832, 480),
                        (480, 832),
                        (624, 624),
                        (720, 544),
                        (544, 720),
                        (1280, 720),
                        (720, 1280),
                        (960, 960),
                        (1104, 832),
                        (832, 1104),
                        (1920, 1080),
                        (1080, 1920),
                        (1440, 1440),
                        (1648, 1248),
                        (1248, 1648),
                    ),
                ),
            ),
        ),
        Fits("duration", {"anyOf": [{"type": "integer", "minimum": 2, "maximum": 30}, {"enum": ["auto"]}]}),
    )
    positive_prompt: str = Field(default=OMIT, min_length=2, max_length=20000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["480p", "720p", "1080p"] = Field(default=OMIT, description="Size class of the result.")
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
    inputs: Wan3Inputs = Field(default=OMIT, description="Media to work on.")
    duration: int | Literal["auto"] = Field(default=OMIT, description="Length of the result.")
    settings: Wan3Settings = Field(default=OMIT, description="Settings of the model.")
