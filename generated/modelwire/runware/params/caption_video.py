# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.one_video_inputs import OneVideoInputs
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.text import TextResult


class CaptionVideoParams(Params[TextResult, TextResult], alias_generator=CAMEL_CASE):
    """Caption Video: Describes a clip."""

    model_id: ClassVar[str] = "caption-video"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("inputs.video", kind="video", forms=("url", "id")),)
    inputs: OneVideoInputs = Field(description="Media to work on.")
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    delivery_method: Literal["async"] = Field(default=OMIT, description="How the result comes back.")
