# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.modeling_inputs import ModelingInputs
from modelwire.runware.objects.modeling_settings import ModelingSettings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncThreeDResult, ThreeDResult
from modelwire_runtime.rules import (
    All,
    Count,
    Each,
    Equals,
    ExactlyOne,
    Holds,
    InRange,
    Not,
    OneOf,
    Present,
    Rule,
    Vacuous,
)


class Hyper3dRodinGen2Params(Params[ThreeDResult, AsyncThreeDResult], alias_generator=CAMEL_CASE):
    """Hyper3D Rodin Gen-2: Three-dimensional models from text or pictures."""

    model_id: ClassVar[str] = "hyper3d:rodin@gen-2"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/hyper3d-rodin-gen-2"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.mask", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(ExactlyOne(Present("positivePrompt"), Present("inputs.images"))),
        Holds(
            All(
                Vacuous("inputs.images", Count("inputs.images", le=5)),
                All(
                    Vacuous("settings.meshMode", OneOf("settings.meshMode", ("Quad", "Raw"))),
                    Vacuous("settings.quality", OneOf("settings.quality", ("high", "medium", "low", "extra-low"))),
                    Vacuous("settings.material", OneOf("settings.material", ("PBR", "Shaded", "All"))),
                    Vacuous("settings.addons", Each("settings.addons", Equals("item", "HighPack"))),
                    Vacuous("settings.polyCount", InRange("settings.polyCount", ge=500, le=1000000)),
                    Vacuous("settings.boundingBox", Count("settings.boundingBox", ge=3, le=3)),
                    Not(Present("settings.quality", "settings.polyCount")),
                ),
            )
        ),
    )
    positive_prompt: str = Field(default=OMIT, description="What to make.")
    inputs: ModelingInputs = Field(default=OMIT, description="Media to work on.")
    seed: int = Field(default=OMIT, ge=0, le=65535, description="Same seed, same result.")
    settings: ModelingSettings = Field(default=OMIT, description="Settings of the model.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    output_type: Literal["URL"] = Field(default=OMIT, description="Form in which the result comes.")
    output_format: Literal["GLB"] = Field(default=OMIT, description="File format.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
