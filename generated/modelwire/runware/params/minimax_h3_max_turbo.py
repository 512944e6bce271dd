# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.minimax_h3_max_turbo_inputs import MinimaxH3MaxTurboInputs
from modelwire.runware.objects.minimax_h3_max_turbo_settings import MinimaxH3MaxTurboSettings
from modelwire.runware.objects.video_safety import VideoSafety
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult
from modelwire_runtime.rules import All, Any_, DependentRequired, FileLimits, Holds, Not, Pairs, Present, Rule, When


class MinimaxH3MaxTurboParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """MiniMax H3 Max Turbo: Clips of 5 to 15 seconds in 480p or 768p with sound, from text or end frames, faster."""

    model_id: ClassVar[str] = "minimax:h3@max-turbo"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/minimax-h3-max-turbo"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot(
            "inputs.frameImages[]",
            kind="image",
            forms=("url", "base64", "data_uri", "id"),
            limits=FileLimits("inputs.frameImages[]", bytes=(None, 31457280)),
        ),
        MediaSlot("inputs.frameImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("width", ("height",)),
        DependentRequired("height", ("width",)),
        Holds(Not(All(Present("resolution"), Any_(Present("width"), Present("height"))))),
        When(Present("inputs.frameImages"), Not(Any_(Present("width"), Present("height")))),
        When(Present("resolution"), Present("inputs.frameImages")),
        When(
            Any_(Present("width"), Present("height")),
            All(
                Present("width", "height"),
                Pairs(
                    "width",
                    "height",
                    (
                        (832, 480),
                        (640, 480),
                        (480, 480),
                        (480, 640),
                        (480, 832),
                        (960, 416),
                        (1344, 768),
                        (1024, 768),
                        (768, 768),
                        (768, 1024),
                        (768, 1344),
                        (1536, 672),
                    ),
                ),
            ),
        ),
    )
    positive_prompt: str = Field(min_length=2, max_length=7000, description="What to make.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["480p", "768p"] = Field(default=OMIT, description="Size class of the result.")
    duration: int = Field(default=OMIT, ge=5, le=15, description="Length of the result.")
    seed: int = Field(default=OMIT, ge=0, le=4294967295, description="Same seed, same result.")
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
    inputs: MinimaxH3MaxTurboInputs = Field(default=OMIT, description="Pictures that frames of the clip must show.")
    settings: MinimaxH3MaxTurboSettings = Field(default=OMIT, description="Settings of MiniMax H3 Max Turbo.")
