# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar

from pydantic import Field

from modelwire.runware.objects.picture_or_clip_inputs import PictureOrClipInputs
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.text import TextResult


class CaptionParams(Params[TextResult, TextResult], alias_generator=CAMEL_CASE):
    """Caption: Describes a picture or a clip with any captioning model."""

    model_id: ClassVar[str] = "caption"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.image", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
    )
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    inputs: PictureOrClipInputs = Field(description="Media that the task works on.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
