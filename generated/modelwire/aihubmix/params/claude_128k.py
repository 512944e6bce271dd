# Written by modelwire-codegen from specs/aihubmix/models/anthropic.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.aihubmix.objects.claude_message import ClaudeMessage
from modelwire.aihubmix.objects.claude_metadata import ClaudeMetadata
from modelwire.aihubmix.objects.claude_output import ClaudeOutput
from modelwire.aihubmix.objects.claude_tool import ClaudeTool
from modelwire.aihubmix.objects.claude_tool_choice import ClaudeToolChoice
from modelwire.aihubmix.objects.text_block import TextBlock
from modelwire.aihubmix.objects.thinking_budget import ThinkingBudget
from modelwire.aihubmix.objects.thinking_mode import ThinkingMode
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class Claude128kParams(Params[TextResult, TextResult]):
    """Claude, answers of up to 128,000 tokens: Answer a conversation."""

    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    model: Literal["claude-opus-4-6-think", "claude-opus-4-6"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("messages[].content[].source.data", kind="image", forms=("base64",)),
        MediaSlot("messages[].content[].source.url", kind="image", forms=("url",)),
    )
    messages: list[ClaudeMessage] = Field(min_length=1, description="The conversation, oldest turn first.")
    max_tokens: int = Field(ge=0, le=128000, description="Most tokens to write.")
    system: str | list[TextBlock] = Field(default=OMIT, description="What the model shall be and do.")
    stop_sequences: list[str] = Field(default=OMIT, description="Texts at which to stop.")
    tools: list[ClaudeTool] = Field(default=OMIT, description="Tools that the model may ask for.")
    tool_choice: ClaudeToolChoice = Field(default=OMIT, description="Whether the model must use a tool, or which one.")
    thinking: ThinkingBudget | ThinkingMode = Field(default=OMIT, description="Whether and how to think.")
    output_config: ClaudeOutput = Field(default=OMIT, description="Effort and form of the answer.")
    metadata: ClaudeMetadata = Field(default=OMIT, description="Who asks.")
    service_tier: Literal["auto", "standard_only"] = Field(
        default=OMIT, description="Whether reserved capacity may be used."
    )
    temperature: float = Field(default=OMIT, ge=0, le=1, description="Randomness; lower keeps to the likeliest.")
    top_p: float = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    top_k: int = Field(default=OMIT, ge=0, description="Sample from this many likely tokens.")
