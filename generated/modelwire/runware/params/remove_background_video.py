# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.one_video_inputs import OneVideoInputs
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult


class RemoveBackgroundVideoParams(Params[VideoResult, AsyncVideoResult], alias_generator=CAMEL_CASE):
    """Remove Background from Video: Takes the background out of a clip."""

    model_id: ClassVar[str] = "remove-background-video"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("inputs.video", kind="video", forms=("url", "id")),)
    inputs: OneVideoInputs = Field(description="Media to work on.")
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    output_type: Literal["URL"] = Field(default=OMIT, description="Form in which the result comes.")
    output_format: Literal["WEBM", "MOV"] = Field(default=OMIT, description="File format.")
    output_quality: int = Field(default=OMIT, ge=20, le=99, description="Quality of the compression.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["async"] = Field(default=OMIT, description="How the result comes back.")
