# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.google_provider_settings import GoogleProviderSettings
from modelwire.runware.objects.open_video_safety import OpenVideoSafety
from modelwire.runware.objects.video_inputs import VideoInputs
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class GoogleVeo31LiteParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Veo 3.1 Lite: Clips of 4, 6 or 8 seconds in 720p or 1080p from text or pictures."""

    model_id: ClassVar[str] = "google:veo@3.1-lite"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/google-veo-3-1-lite"
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
    )
    positive_prompt: str = Field(description="What to make.")
    inputs: VideoInputs = Field(default=OMIT, description="Media to work on.")
    width: int = Field(default=OMIT, description="Width of the result.")
    height: int = Field(default=OMIT, description="Height of the result.")
    resolution: Literal["720p", "1080p"] = Field(default=OMIT, description="Size class of the result.")
    duration: Literal[4, 6, 8] = Field(default=OMIT, description="Length of the result.")
    seed: int = Field(default=OMIT, description="Same seed, same result.")
    provider_settings: GoogleProviderSettings = Field(default=OMIT, description="Settings for the provider.")
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
