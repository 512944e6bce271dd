# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.conversation_reference import ConversationReference
from modelwire.openai.objects.input_item import InputItem
from modelwire.openai.objects.reasoning_any_effort import ReasoningAnyEffort
from modelwire.openai.objects.text_settings import TextSettings
from modelwire.openai.objects.tool import Tool
from modelwire.openai.objects.tool_choice import ToolChoice
from modelwire.openai.records import TokenCount
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class CountInputTokensParams(Params[DataResult[TokenCount], DataResult[TokenCount]]):
    """Count Input Tokens: Counts the tokens of a request without answering it."""

    model_id: ClassVar[str] = "count-input-tokens"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/token-counting"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("input[].content[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].content[].file_url", kind="file", forms=("url",)),
        MediaSlot("input[].content[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
        MediaSlot("input[].output[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].output[].file_url", kind="file", forms=("url",)),
        MediaSlot("input[].output[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
        MediaSlot("input[].tools[].input_image_mask.image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].tools[].environment.skills[].source.data", kind="file", forms=("base64",), types=("zip",)),
        MediaSlot("input[].output.image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("tools[].input_image_mask.image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("tools[].environment.skills[].source.data", kind="file", forms=("base64",), types=("zip",)),
    )
    input: str | list[InputItem] = Field(
        default=OMIT, description="What to answer: a text, or items such as messages and results of tools."
    )
    instructions: str | None = Field(default=OMIT, description="What the model shall be and do.")
    model: str | None = Field(default=OMIT, description="Model that would answer.")
    tools: list[Tool] | None = Field(
        default=OMIT, description="Tools that the model may use, the service's and your own."
    )
    tool_choice: ToolChoice | Literal["none", "auto", "required"] = Field(
        default=OMIT, description="Whether the model must use a tool, or which one."
    )
    parallel_tool_calls: bool | None = Field(default=OMIT, description="Let the model ask for several tools at once.")
    text: TextSettings | None = Field(default=OMIT, description="Form and length of the answer.")
    reasoning: ReasoningAnyEffort | None = Field(default=OMIT, description="How the model reasons.")
    previous_response_id: str | None = Field(default=OMIT, description="Response to go on from.")
    conversation: str | ConversationReference | None = Field(
        default=OMIT, description="Conversation that the request would become part of."
    )
    truncation: Literal["auto", "disabled"] = Field(default=OMIT, description="What to do when the input is too long.")
