# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.tripo_inputs import TripoInputs
from modelwire.runware.objects.tripo_settings import TripoSettings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncThreeDResult, ThreeDResult
from modelwire_runtime.rules import All, Any_, Count, Equals, ExactlyOne, Holds, Not, Present, Rule, Vacuous, When


class TripoV31Params(Params[ThreeDResult, AsyncThreeDResult], alias_generator=CAMEL_CASE):
    """Tripo 3D v3.1: Three-dimensional models from text or up to four pictures."""

    model_id: ClassVar[str] = "tripo:v3.1@0"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/tripo-v3-1"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Not(All(Present("negativePrompt"), Present("inputs.images")))),
        When(
            Equals("settings.generateParts", True),
            Not(
                Any_(
                    Vacuous("settings", Equals("settings.texture", True)),
                    Vacuous("settings", Equals("settings.pbr", True)),
                    Vacuous("settings", Equals("settings.quad", True)),
                )
            ),
        ),
        When(Equals("settings.pbr", True), Vacuous("settings.texture", Equals("settings.texture", True))),
        When(Present("settings.imageAutoFix"), Present("inputs.images")),
        When(Equals("settings.orientation", "align_image"), Present("inputs.images")),
        When(
            Equals("settings.quad", True),
            Vacuous("outputFormat", Equals("outputFormat", "FBX")),
            Vacuous("outputFormat", Equals("outputFormat", "GLB")),
        ),
        Holds(ExactlyOne(Present("positivePrompt"), Count("inputs.images", ge=1))),
    )
    positive_prompt: str = Field(default=OMIT, max_length=1024, description="What to make.")
    negative_prompt: str = Field(default=OMIT, max_length=255, description="What to keep out.")
    seed: int = Field(default=OMIT, ge=1, le=20240919, description="Same seed, same result.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    number_results: int = Field(default=OMIT, ge=1, le=4, description="How many results to make.")
    output_type: Literal["URL"] = Field(default=OMIT, description="Form in which the result comes.")
    output_format: Literal["GLB", "FBX"] = Field(default=OMIT, description="File format.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    inputs: TripoInputs = Field(default=OMIT, description="Pictures of the thing to model.")
    settings: TripoSettings = Field(default=OMIT, description="Settings of Tripo v3.1.")
