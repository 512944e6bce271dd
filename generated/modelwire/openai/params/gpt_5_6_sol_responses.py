# Written by modelwire-codegen from specs/openai/models/gpt_5_6.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.openai.choices import Includable
from modelwire.openai.objects.access_programs import AccessPrograms
from modelwire.openai.objects.context_management import ContextManagement
from modelwire.openai.objects.conversation_reference import ConversationReference
from modelwire.openai.objects.image_context import ImageContext
from modelwire.openai.objects.input_item import InputItem
from modelwire.openai.objects.moderation import Moderation
from modelwire.openai.objects.prompt_cache_options import PromptCacheOptions
from modelwire.openai.objects.reasoning_none_to_max import ReasoningNoneToMax
from modelwire.openai.objects.response_stream_options import ResponseStreamOptions
from modelwire.openai.objects.stored_prompt import StoredPrompt
from modelwire.openai.objects.text_settings import TextSettings
from modelwire.openai.objects.tool import Tool
from modelwire.openai.objects.tool_choice import ToolChoice
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.rules import All, Any_, Equals, Fits, IsType, Not, Present, Rule, Vacuous, When


class Gpt56SolResponsesParams(Params[TextResult, TextResult]):
    """GPT-5.6 Sol by Responses: Answer an input."""

    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs"
    model: Literal["gpt-5.6-sol", "gpt-5.6-sol"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __limits__: ClassVar[tuple[tuple[str, str], ...]] = (("max_output_tokens", "max_output"),)
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
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(
            Any_(Present("temperature"), Present("top_p"), Present("top_logprobs")),
            All(Present("reasoning"), Any_(Not(IsType("reasoning", "object")), Equals("reasoning.effort", "none"))),
        ),
        When(IsType("previous_response_id", "string"), Vacuous("conversation", IsType("conversation", "null"))),
        Fits("metadata", {"type": ["object", "null"], "additionalProperties": {"type": "string", "maxLength": 512}}),
    )
    input: str | list[InputItem] = Field(
        description="What to answer: a text, or items such as messages and results of tools."
    )
    instructions: str | None = Field(default=OMIT, description="What the model shall be and do.")
    max_output_tokens: int | None = Field(default=OMIT, ge=16, description="Most tokens to write, reasoning included.")
    text: TextSettings = Field(default=OMIT, description="Form and length of the answer.")
    include: list[Includable] | None = Field(default=OMIT, description="What else the response shall hold.")
    stream_options: ResponseStreamOptions | None = Field(default=OMIT, description="How to stream.")
    tools: list[Tool] = Field(default=OMIT, description="Tools that the model may use, the service's and your own.")
    tool_choice: ToolChoice | Literal["none", "auto", "required"] = Field(
        default=OMIT, description="Whether the model must use a tool, or which one."
    )
    parallel_tool_calls: bool | None = Field(default=OMIT, description="Let the model ask for several tools at once.")
    max_tool_calls: int | None = Field(
        default=OMIT, description="Most uses of the service's own tools in one response, over all of them."
    )
    previous_response_id: str | None = Field(
        default=OMIT, description="Response to go on from; its instructions are not taken over."
    )
    conversation: str | ConversationReference | None = Field(
        default=OMIT, description="Conversation that the request and its answer become part of."
    )
    store: bool | None = Field(default=OMIT, description="Keep the response.")
    background: bool | None = Field(default=OMIT, description="Answer at once, work on, and be asked later.")
    truncation: Literal["auto", "disabled"] | None = Field(
        default=OMIT, description="What to do when the input is too long: drop the oldest items, or refuse."
    )
    context_management: list[ContextManagement] | None = Field(
        default=OMIT, min_length=1, description="When to shorten what came before."
    )
    metadata: dict[str, Any] | None = Field(default=OMIT, description="Pairs to store with the response.")
    prompt: StoredPrompt | None = Field(default=OMIT, description="A stored prompt to use.")
    prompt_cache_key: str | None = Field(
        default=OMIT, description="Requests with one key are likelier to share a cached prefix."
    )
    safety_identifier: str | None = Field(
        default=OMIT, max_length=128, description="Stable tag of the end user, best a hash."
    )
    user: str = Field(default=OMIT, description="Tag of the end user.")
    moderation: Moderation | None = Field(default=OMIT, description="Judge the input and the answer as well.")
    access_programs: AccessPrograms = Field(
        default=OMIT, description="Programs of the vendor that the call belongs to."
    )
    image: ImageContext = Field(default=OMIT, description="How pictures of the conversation are kept.")
    temperature: float | None = Field(default=OMIT, ge=0, le=2, description="Randomness; lower keeps to the likeliest.")
    top_p: float | None = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    top_logprobs: int | None = Field(
        default=OMIT, ge=0, le=20, description="How many likely tokens to tell at each place."
    )
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast", "scale"] | None = Field(
        default=OMIT, description="How fast and at what price to serve the call."
    )
    prompt_cache_retention: Literal["24h"] | None = Field(
        default=OMIT, description="How long a cached prefix may live."
    )
    prompt_cache_options: PromptCacheOptions = Field(default=OMIT, description="What of the prompt is cached.")
    reasoning: ReasoningNoneToMax | None = Field(default=OMIT, description="How the model reasons.")
