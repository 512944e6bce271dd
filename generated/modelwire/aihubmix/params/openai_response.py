# Written by modelwire-codegen from specs/aihubmix/models/openai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.aihubmix.objects.allowed_tools import AllowedTools
from modelwire.aihubmix.objects.built_in_tool_choice import BuiltInToolChoice
from modelwire.aihubmix.objects.named_tool_choice import NamedToolChoice
from modelwire.aihubmix.objects.response_input import ResponseInput
from modelwire.aihubmix.objects.response_reasoning import ResponseReasoning
from modelwire.aihubmix.objects.response_tool import ResponseTool
from modelwire.aihubmix.objects.text_settings import TextSettings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params, Stranger
from modelwire_runtime.results.text import TextResult


class OpenaiResponseParams(Params[TextResult, TextResult]):
    """Response: Answer an input."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: (
        Literal[
            "o4-mini",
            "gpt-4o-mini",
            "gpt-4",
            "gpt-5",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-chat-latest",
            "gpt-4o-mini-audio-preview",
            "o3",
            "gpt-5.3-codex",
            "gpt-5.4-high",
            "gpt-5.4-low",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.5",
            "gpt-5.5-pro",
            "gpt-5.6-luna",
            "gpt-5.6-sol-disc",
            "gpt-5.6-terra",
            "gpt-chat-latest",
            "gpt-5.1-codex-mini",
            "gpt-5.1-codex",
            "gpt-5.1",
            "gpt-5.2-codex",
            "gpt-5.2",
            "gpt-5.4",
        ]
        | str
    ) = Field(description="Catalogue id of the model; it chooses the endpoint and is not sent as it is.")
    __open__: ClassVar[bool] = True
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("input[].content[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].content[].file_url", kind="file", forms=("url",)),
        MediaSlot("input[].content[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
        MediaSlot("input[].output[].image_url", kind="image", forms=("url", "data_uri")),
        MediaSlot("input[].output[].file_url", kind="file", forms=("url",)),
        MediaSlot("input[].output[].file_data", kind="file", forms=("data_uri",), name_in="filename"),
    )
    input: str | list[ResponseInput] = Field(
        description="What to answer: a text, or items such as messages and results of tools."
    )
    temperature: float | None = Field(default=OMIT, ge=0, le=2, description="Randomness; lower keeps to the likeliest.")
    top_p: float | None = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    top_logprobs: int | None = Field(
        default=OMIT, ge=0, le=20, description="How many likely tokens to tell at each place."
    )
    instructions: str | None = Field(default=OMIT, description="What the model shall be and do.")
    previous_response_id: str | None = Field(default=OMIT, description="Response to go on from.")
    max_output_tokens: int | None = Field(default=OMIT, ge=16, description="Most tokens to write, reasoning included.")
    tools: list[ResponseTool] = Field(
        default=OMIT, description="Tools that the model may use, the service's and your own."
    )
    tool_choice: Literal["none", "auto", "required"] | AllowedTools | NamedToolChoice | BuiltInToolChoice | Stranger = (
        Field(default=OMIT, description="Whether the model must use a tool, or which one.")
    )
    parallel_tool_calls: bool | None = Field(default=OMIT, description="Let the model ask for several tools at once.")
    text: TextSettings = Field(default=OMIT, description="Form and length of the answer.")
    reasoning: ResponseReasoning | None = Field(default=OMIT, description="How the model reasons.")
    include: (
        list[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "message.output_text.logprobs",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
            ]
            | str
        ]
        | None
    ) = Field(default=OMIT, description="What else the response shall hold.")
    store: bool | None = Field(default=OMIT, description="Keep the response.")
    metadata: dict[str, str] | None = Field(default=OMIT, description="Pairs to store with the response.")
