# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.kling26_pro_inputs import Kling26ProInputs
from modelwire.runware.objects.kling26_pro_provider_settings import Kling26ProProviderSettings
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
    Holds,
    Not,
    Pairs,
    Present,
    Rule,
    Step,
    Vacuous,
    When,
)


class KlingaiVideo26ProParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Kling Video 2.6 Pro: Clips of 5 or 10 seconds, with sound, from text, frames or a picture with a guiding clip."""

    model_id: ClassVar[str] = "klingai:kling-video@2.6-pro"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/klingai-video-2-6-pro"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        When(
            Any_(Present("inputs.frameImages"), Present("inputs.referenceVideos")),
            Not(Any_(Present("width"), Present("height"))),
            Present("width", "height"),
        ),
        Holds(
            Not(
                All(
                    Present("inputs.frameImages"),
                    Any_(Present("inputs.referenceImages"), Present("inputs.referenceVideos")),
                )
            )
        ),
        When(Count("inputs.frameImages", ge=2), Not(Present("providerSettings.klingai.sound"))),
        When(
            Present("inputs.referenceVideos"),
            Not(
                Any_(
                    All(
                        Present("providerSettings"),
                        Vacuous("providerSettings.klingai", Present("providerSettings.klingai.sound")),
                    ),
                    Present("duration"),
                )
            ),
        ),
        When(
            Any_(Present("width"), Present("height")),
            Pairs("width", "height", ((1920, 1080), (1440, 1440), (1080, 1920))),
        ),
        When(
            Any_(
                Present("inputs.referenceImages"),
                Present("inputs.referenceVideos"),
                All(
                    Present("providerSettings"),
                    Vacuous("providerSettings.klingai", Present("providerSettings.klingai.characterOrientation")),
                ),
            ),
            All(
                Present("providerSettings"),
                Present("inputs.referenceImages", "inputs.referenceVideos"),
                Vacuous("providerSettings.klingai", Present("providerSettings.klingai.characterOrientation")),
            ),
        ),
        When(
            All(
                Present("providerSettings"),
                Vacuous("providerSettings.klingai", Present("providerSettings.klingai.keepOriginalSound")),
            ),
            Present("inputs.referenceVideos"),
        ),
        When(Not(Present("inputs.referenceVideos")), Present("positivePrompt")),
        Step("CFGScale", "0.01"),
    )
    positive_prompt: str = Field(default=OMIT, min_length=2, max_length=2500, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    duration: Literal[5, 10] = Field(default=OMIT, description="Length of the result.")
    cfg_scale: float = Field(
        default=OMIT, ge=0, le=1, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
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
    negative_prompt: str = Field(default=OMIT, min_length=2, max_length=2500, description="What to keep out.")
    inputs: Kling26ProInputs = Field(default=OMIT, description="Media that guide the clip.")
    provider_settings: Kling26ProProviderSettings = Field(default=OMIT, description="Settings passed to Kling.")
