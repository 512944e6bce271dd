# Written by modelwire-codegen from specs/runware/models/luma.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.open_video_safety import OpenVideoSafety
from modelwire.runware.objects.video_inputs import VideoInputs
from modelwire.runware.objects.video_settings import VideoSettings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import All, Any_, Equals, Holds, Not, OneOf, Present, Rule, Vacuous, When


class LumaRay32Params(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Luma Ray3.2: Clips of 5 or 10 seconds in 360p to 1080p from text or other media; also edits clips."""

    model_id: ClassVar[str] = "luma:ray@3.2"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/luma-ray3-2"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[].images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[].audio", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceVideos[].video", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceAudios[]", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.referenceVoices[]", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
        MediaSlot("inputs.audio", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.audios[]", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.mask", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.elements[].frontalImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.elements[].images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.elements[].videos[]", kind="video", forms=("url", "id")),
        MediaSlot("inputs.documents[]", kind="file", forms=("url", "base64", "id")),
        MediaSlot("settings.segments[].audio", kind="audio", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(Present("settings.edit"), Not(Any_(Present("width"), Present("height")))),
        Holds(
            All(
                All(
                    Vacuous(
                        "settings.edit.strength",
                        OneOf(
                            "settings.edit.strength",
                            (
                                "adhere_1",
                                "adhere_2",
                                "adhere_3",
                                "flex_1",
                                "flex_2",
                                "flex_3",
                                "reimagine_1",
                                "reimagine_2",
                                "reimagine_3",
                            ),
                        ),
                    ),
                    When(
                        Equals("settings.edit.autoControls", True),
                        Not(Any_(Present("settings.edit.strength"), Present("settings.edit.controls"))),
                    ),
                ),
                Vacuous(
                    "settings.sourcePosition",
                    Present(
                        "settings.sourcePosition.x",
                        "settings.sourcePosition.y",
                        "settings.sourcePosition.width",
                        "settings.sourcePosition.height",
                    ),
                ),
            )
        ),
    )
    positive_prompt: str = Field(description="What to make.")
    inputs: VideoInputs = Field(default=OMIT, description="Media to work on.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["360p", "540p", "720p", "1080p"] = Field(default=OMIT, description="Size class of the result.")
    duration: Literal[5, 10] = Field(default=OMIT, description="Length of the result.")
    settings: VideoSettings = Field(default=OMIT, description="Settings of the model.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["async"] = Field(default=OMIT, description="How the result comes back.")
    safety: OpenVideoSafety = Field(default=OMIT, description="Content checks.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    output_type: Literal["URL"] = Field(default=OMIT, description="Form in which the result comes.")
    output_format: Literal["MP4", "WEBM", "MOV"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
