# Written by modelwire-codegen from specs/aihubmix/models/anthropic.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.aihubmix.inputs.claude_message import ClaudeMessageInput, ClaudeMessageObject
from modelwire.aihubmix.inputs.claude_metadata import ClaudeMetadataInput, ClaudeMetadataObject
from modelwire.aihubmix.inputs.claude_output import ClaudeOutputInput, ClaudeOutputObject
from modelwire.aihubmix.inputs.claude_tool import ClaudeToolInput, ClaudeToolObject
from modelwire.aihubmix.inputs.claude_tool_choice import ClaudeToolChoiceInput, ClaudeToolChoiceObject
from modelwire.aihubmix.inputs.text_block import TextBlockInput, TextBlockObject
from modelwire.aihubmix.inputs.thinking_budget import ThinkingBudgetInput, ThinkingBudgetObject
from modelwire.aihubmix.inputs.thinking_mode import ThinkingModeInput, ThinkingModeObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.aihubmix.params.claude_128k import Claude128kParams


class Claude128kInput(TypedDict, total=False):
    """Parameters of Claude128k, as a dictionary."""

    messages: Required[Sequence[ClaudeMessageInput | ClaudeMessageObject]]
    max_tokens: Required[int]
    system: str | Sequence[TextBlockInput | TextBlockObject]
    stop_sequences: Sequence[str]
    tools: Sequence[ClaudeToolInput | ClaudeToolObject]
    tool_choice: ClaudeToolChoiceInput | ClaudeToolChoiceObject
    thinking: ThinkingBudgetInput | ThinkingBudgetObject | ThinkingModeInput | ThinkingModeObject
    output_config: ClaudeOutputInput | ClaudeOutputObject
    metadata: ClaudeMetadataInput | ClaudeMetadataObject
    service_tier: Literal["auto", "standard_only"]
    temperature: float
    top_p: float
    top_k: int


class Claude128kCalls(TextCalls[CallT, StreamT]):
    """Claude, answers of up to 128,000 tokens: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[Claude128kParams]

    def __call__(
        self,
        *,
        messages: Sequence[ClaudeMessageInput | ClaudeMessageObject],
        max_tokens: int,
        system: str | Sequence[TextBlockInput | TextBlockObject] = OMIT,
        stop_sequences: Sequence[str] = OMIT,
        tools: Sequence[ClaudeToolInput | ClaudeToolObject] = OMIT,
        tool_choice: ClaudeToolChoiceInput | ClaudeToolChoiceObject = OMIT,
        thinking: ThinkingBudgetInput | ThinkingBudgetObject | ThinkingModeInput | ThinkingModeObject = OMIT,
        output_config: ClaudeOutputInput | ClaudeOutputObject = OMIT,
        metadata: ClaudeMetadataInput | ClaudeMetadataObject = OMIT,
        service_tier: Literal["auto", "standard_only"] = OMIT,
        temperature: float = OMIT,
        top_p: float = OMIT,
        top_k: int = OMIT,
    ) -> CallT:
        """Claude, answers of up to 128,000 tokens: Answer a conversation.

        Args:
            messages: The conversation, oldest turn first. At least 1 item.
            max_tokens: Most tokens to write. 0 to 128000 tokens.
            system: What the model shall be and do.
            stop_sequences: Texts at which to stop.
            tools: Tools that the model may ask for.
            tool_choice: Whether the model must use a tool, or which one.
            thinking: Whether and how to think. Kinds by type: enabled, adaptive, disabled.
            output_config: Effort and form of the answer.
            metadata: Who asks.
            service_tier: Whether reserved capacity may be used.
            temperature: Randomness; lower keeps to the likeliest. 0 to 1. The service's default is 1.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1.
            top_k: Sample from this many likely tokens. At least 0.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: claude-opus-4-6-think, claude-opus-4-6.
        https://docs.aihubmix.com
        """
        return self._run(locals())

    def stream(self, **params: Unpack[Claude128kInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Claude128k(Claude128kCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Claude, answers of up to 128,000 tokens: Answer a conversation."""


class AsyncClaude128k(Claude128kCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Claude, answers of up to 128,000 tokens: Answer a conversation."""
