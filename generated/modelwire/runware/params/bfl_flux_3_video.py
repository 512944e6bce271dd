# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.flux3_video_inputs import Flux3VideoInputs
from modelwire.runware.objects.flux3_video_settings import Flux3VideoSettings
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
    Each,
    Fits,
    Holds,
    InRange,
    IsType,
    Not,
    Pairs,
    Present,
    Rule,
    Vacuous,
    When,
)


class BflFlux3VideoParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """FLUX 3 Video: Clips of 5 to 20 seconds with sound, from text, frames or another clip."""

    model_id: ClassVar[str] = "bfl:flux@3-video"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bfl-flux-3-video"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(Not(All(Present("inputs.frameImages"), Present("inputs.video")))),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(
            Present("inputs.draftCache"),
            Not(
                Any_(
                    Present("positivePrompt"),
                    Present("duration"),
                    Present("resolution"),
                    Present("width"),
                    Present("height"),
                    Any_(Present("inputs.frameImages"), Present("inputs.video")),
                    Any_(Present("settings.audio"), Present("settings.draft")),
                )
            ),
        ),
        When(Not(Present("inputs.draftCache")), Present("positivePrompt")),
        When(
            All(Count("inputs.frameImages", ge=3), Each("inputs.frameImages", IsType("item", "string"))),
            IsType("duration", "integer"),
        ),
        When(
            Any_(Present("inputs.frameImages"), Present("inputs.video")),
            Vacuous("settings.safetyTolerance", InRange("settings.safetyTolerance", le=2)),
        ),
        When(
            Any_(Present("width"), Present("height")),
            All(
                Present("width", "height"),
                Pairs(
                    "width",
                    "height",
                    (
                        (1440, 608),
                        (1344, 672),
                        (1280, 704),
                        (1088, 800),
                        (960, 960),
                        (800, 1088),
                        (704, 1280),
                        (2176, 928),
                        (2016, 1024),
                        (1920, 1088),
                        (1632, 1216),
                        (1440, 1440),
                        (1216, 1632),
                        (1088, 1920),
                    ),
                ),
            ),
        ),
        Fits("duration", {"anyOf": [{"type": "integer", "minimum": 5, "maximum": 20}, {"enum": ["auto"]}]}),
    )
    positive_prompt: str = Field(default=OMIT, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["720p", "1080p"] = Field(default=OMIT, description="Size class of the result.")
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
    inputs: Flux3VideoInputs = Field(default=OMIT, description="Media that guide the clip.")
    duration: int | Literal["auto"] = Field(default=OMIT, description="Length of the result.")
    settings: Flux3VideoSettings = Field(default=OMIT, description="Settings of FLUX 3 Video.")
