# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.ltx25_fast_inputs import Ltx25FastInputs
from modelwire.runware.objects.ltx25_fast_settings import Ltx25FastSettings
from modelwire.runware.objects.video_safety import VideoSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import (
    All,
    Any_,
    DependentRequired,
    Holds,
    InRange,
    Not,
    OneOf,
    Pairs,
    Present,
    Rule,
    Vacuous,
    When,
)


class LightricksLtx25FastParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """LTX-2.5 Fast: Clips with sound from text, first and last frames, a picture or a sound."""

    model_id: ClassVar[str] = "lightricks:ltx@2.5-fast"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/lightricks-ltx-2-5-fast"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.audio", kind="audio", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(Not(All(Present("inputs.frameImages"), Present("inputs.audio")))),
        When(Present("inputs.audio"), Not(Any_(Present("duration"), Present("settings.cameraMovement")))),
        When(Present("inputs.audio"), Present("inputs.referenceImages")),
        When(Present("inputs.referenceImages"), Present("inputs.audio")),
        When(All(Present("width"), Present("inputs.audio")), Pairs("width", "height", ((1920, 1080), (1080, 1920)))),
        When(OneOf("fps", (48, 50)), Vacuous("duration", InRange("duration", le=10))),
        When(
            Any_(OneOf("width", (2560, 1440, 3840, 2160)), OneOf("height", (2560, 1440, 3840, 2160))),
            Vacuous("duration", InRange("duration", le=10)),
        ),
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
                        (1920, 1080),
                        (1080, 1920),
                        (2560, 1440),
                        (1440, 2560),
                        (3840, 2160),
                        (2160, 3840),
                    ),
                ),
            ),
        ),
    )
    positive_prompt: str = Field(min_length=2, max_length=5000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
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
    inputs: Ltx25FastInputs = Field(default=OMIT, description="Pictures and sound that guide the clip.")
    duration: Literal[6, 8, 10, 12, 14, 16, 18, 20] | Literal["auto"] = Field(
        default=OMIT, description="Length of the result."
    )
    fps: Literal[24, 25, 48, 50] = Field(default=OMIT, description="Frames per second.")
    settings: Ltx25FastSettings = Field(default=OMIT, description="Settings of LTX-2.5 Fast.")
