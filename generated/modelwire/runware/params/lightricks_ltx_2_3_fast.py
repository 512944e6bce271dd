# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.ltx23_fast_inputs import Ltx23FastInputs
from modelwire.runware.objects.ltx23_fast_settings import Ltx23FastSettings
from modelwire.runware.objects.staged_lora_weight import StagedLoraWeight
from modelwire.runware.objects.video_safety import VideoSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import DependentRequired, Rule


class LightricksLtx23FastParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """LTX-2.3 Fast: Clips of 1 to 20 seconds from text, up to ten frames or a sound, with LoRAs."""

    model_id: ClassVar[str] = "lightricks:ltx@2.3-fast"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/lightricks-ltx-2-3-fast"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.audio", kind="audio", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
    )
    positive_prompt: str = Field(min_length=2, max_length=10000, description="What to make.")
    width: int = Field(ge=128, le=2048, multiple_of=64, description="Width of the result.")
    height: int = Field(ge=128, le=2048, multiple_of=64, description="Height of the result.")
    duration: float = Field(ge=1, le=20, description="Length of the result.")
    seed: int = Field(default=OMIT, ge=0, le=9223372036854775807, description="Same seed, same result.")
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
    inputs: Ltx23FastInputs = Field(default=OMIT, description="Frames and sound that guide the clip.")
    fps: int = Field(default=OMIT, ge=1, le=120, description="Frames per second.")
    lora: list[StagedLoraWeight] = Field(default=OMIT, min_length=1, description="LoRAs to apply.")
    settings: Ltx23FastSettings = Field(default=OMIT, description="Settings of LTX-2.3 Fast.")
