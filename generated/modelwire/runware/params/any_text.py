# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.plain_message import PlainMessage
from modelwire.runware.objects.text_inputs import TextInputs
from modelwire.runware.objects.text_settings import TextSettings
from modelwire.runware.objects.tool_choice import ToolChoice
from modelwire.runware.objects.tool_definition import ToolDefinition
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.text import TextResult


class AnyTextParams(Params[TextResult, TextResult], alias_generator=CAMEL_CASE):
    """Text by any model: Text from any language model."""

    model_id: ClassVar[str] = "text"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    __open__: ClassVar[bool] = True
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.images[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.videos[]", kind="video", forms=("url", "id")),
        MediaSlot("inputs.documents[]", kind="file", forms=("url", "base64", "id")),
    )
    model: str = Field(min_length=1, description="Model to run, by its id, such as civitai:133005@782002.")
    messages: list[PlainMessage] = Field(description="The conversation so far, ending with the user.")
    inputs: TextInputs = Field(default=OMIT, description="Media to work on.")
    seed: int = Field(default=OMIT, description="Same seed, same result.")
    settings: TextSettings = Field(default=OMIT, description="Settings of the model.")
    tools: list[ToolDefinition] = Field(default=OMIT, description="Tools that the model may call.")
    tool_choice: ToolChoice = Field(default=OMIT, description="Whether and which tool the model must call.")
    output_format: Literal["TEXT"] = Field(default=OMIT, description="File format.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    include_usage: bool = Field(default=OMIT, description="Report the tokens with the result.")
    delivery_method: Literal["sync", "async", "stream"] = Field(default=OMIT, description="How the result comes back.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
