# Written by modelwire-codegen from specs/runware/models/bfl_flux_1.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.advanced_features import AdvancedFeatures
from modelwire.runware.objects.bfl_provider_settings import BflProviderSettings
from modelwire.runware.objects.image_inputs import ImageInputs
from modelwire.runware.objects.open_image_safety import OpenImageSafety
from modelwire.runware.objects.open_outpaint import OpenOutpaint
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncImageResult, ImageResult


class BflFlux1ExpandProParams(Params[ImageResult, AsyncImageResult], alias_generator=CAMEL_CASE):
    """FLUX.1 Expand [pro]: Extends a picture beyond its edges by a prompt."""

    model_id: ClassVar[str] = "bfl:1@3"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/bfl-flux-1-expand-pro"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceImages[].image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.seedImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.mask", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.maskImage", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceVideos[]", kind="video", forms=("url", "id")),
        MediaSlot("inputs.documents[]", kind="file", forms=("url", "base64", "id")),
        MediaSlot("advancedFeatures.watermark.image", kind="image", forms=("url", "base64", "data_uri", "id")),
    )
    positive_prompt: str = Field(description="What to make.")
    inputs: ImageInputs = Field(description="Media to work on.")
    outpaint: OpenOutpaint = Field(description="How far the picture is extended on each side.")
    steps: int = Field(default=OMIT, description="Denoising steps.")
    cfg_scale: float = Field(
        default=OMIT, serialization_alias="CFGScale", description="How closely to follow the prompt."
    )
    provider_settings: BflProviderSettings = Field(default=OMIT, description="Settings for the provider.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    safety: OpenImageSafety = Field(default=OMIT, description="Content checks.")
    advanced_features: AdvancedFeatures = Field(default=OMIT, description="Extra features.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["JPG", "PNG", "WEBP"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
