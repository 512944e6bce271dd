# Written by modelwire-codegen from specs/deepinfra/models/meta_llama.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.deepinfra.inputs.chat_message import ChatMessageInput, ChatMessageObject
from modelwire.deepinfra.inputs.function_tool import FunctionToolInput, FunctionToolObject
from modelwire.deepinfra.inputs.prompt_cache_options import PromptCacheOptionsInput, PromptCacheOptionsObject
from modelwire.deepinfra.inputs.reasoning import ReasoningInput, ReasoningObject
from modelwire.deepinfra.inputs.response_format import ResponseFormatInput, ResponseFormatObject
from modelwire.deepinfra.inputs.stream_options import StreamOptionsInput, StreamOptionsObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.deepinfra.params.chat import ChatParams


class ChatInput(TypedDict, total=False):
    """Parameters of Chat, as a dictionary."""

    messages: Required[Sequence[ChatMessageInput | ChatMessageObject]]
    max_tokens: int | None
    temperature: float
    top_p: float
    min_p: float
    top_k: int
    stop: str | Sequence[str] | None
    stop_token_ids: Sequence[int] | None
    n: int
    presence_penalty: float
    frequency_penalty: float
    repetition_penalty: float
    seed: int | None
    ignore_eos: bool | None
    user: str | None
    tools: Sequence[FunctionToolInput | FunctionToolObject] | None
    tool_choice: Literal["none", "auto", "required"] | FunctionToolInput | FunctionToolObject | None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    reasoning: ReasoningInput | ReasoningObject | None
    verbosity: Literal["low", "medium", "high"] | str
    logprobs: bool | None
    chat_template_kwargs: Mapping[str, Any] | None
    continue_final_message: bool | None
    response_format: ResponseFormatInput | ResponseFormatObject | None
    stream_options: StreamOptionsInput | StreamOptionsObject | None
    service_tier: Literal["default", "priority", "flex", "auto", "standard_only"] | None
    fail_fast: bool
    models: Sequence[str] | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsInput | PromptCacheOptionsObject | None


class ChatCalls(TextCalls[CallT, StreamT]):
    """Chat: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[ChatParams]

    def __call__(
        self,
        *,
        messages: Sequence[ChatMessageInput | ChatMessageObject],
        max_tokens: int | None = OMIT,
        temperature: float = OMIT,
        top_p: float = OMIT,
        min_p: float = OMIT,
        top_k: int = OMIT,
        stop: str | Sequence[str] | None = OMIT,
        stop_token_ids: Sequence[int] | None = OMIT,
        n: int = OMIT,
        presence_penalty: float = OMIT,
        frequency_penalty: float = OMIT,
        repetition_penalty: float = OMIT,
        seed: int | None = OMIT,
        ignore_eos: bool | None = OMIT,
        user: str | None = OMIT,
        tools: Sequence[FunctionToolInput | FunctionToolObject] | None = OMIT,
        tool_choice: Literal["none", "auto", "required"] | FunctionToolInput | FunctionToolObject | None = OMIT,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = OMIT,
        reasoning: ReasoningInput | ReasoningObject | None = OMIT,
        verbosity: Literal["low", "medium", "high"] | str = OMIT,
        logprobs: bool | None = OMIT,
        chat_template_kwargs: Mapping[str, Any] | None = OMIT,
        continue_final_message: bool | None = OMIT,
        response_format: ResponseFormatInput | ResponseFormatObject | None = OMIT,
        stream_options: StreamOptionsInput | StreamOptionsObject | None = OMIT,
        service_tier: Literal["default", "priority", "flex", "auto", "standard_only"] | None = OMIT,
        fail_fast: bool = OMIT,
        models: Sequence[str] | None = OMIT,
        prompt_cache_key: str | None = OMIT,
        prompt_cache_options: PromptCacheOptionsInput | PromptCacheOptionsObject | None = OMIT,
    ) -> CallT:
        """Chat: Answer a conversation.

        Args:
            messages: The conversation, oldest turn first. Kinds by role: system, user, assistant, tool.
            max_tokens: Most tokens to write. 1 to 10000000 tokens, at most the model's own `info.max_output`.
            temperature: Randomness; low values keep to the likeliest tokens. 0 to 2. The service's default is 1.0.
            top_p: Sample from the likeliest tokens that make up this share. At most 1, above 0. The service's default
                is 1.0.
            min_p: Least probability, as a share of the likeliest token's; 0 is off. 0 to 1. The service's default is
                0.0.
            top_k: Sample from this many likely tokens; 0 is off. At least 0, below 1000. The service's default is 0.
            stop: Text or texts at which to stop.
            stop_token_ids: Tokens at which to stop besides the model's own.
            n: Number of answers. 1 to 4. The service's default is 1.
            presence_penalty: Penalty on tokens that have come up. -2 to 2. The service's default is 0.
            frequency_penalty: Penalty on tokens, by how often they have come up. -2 to 2. The service's default is 0.
            repetition_penalty: Factor on tokens that have come up; above 1 discourages repetition, below 1 invites it.
                0.01 to 5. The service's default is 1.
            seed: Seed of the sampling; the same one need not repeat an answer. -9223372036854775808 to
                18446744073709551615.
            ignore_eos: Go on to max_tokens past the end-of-sequence token.
            user: Tag of the end user; it should not tell who that is.
            tools: Functions that the model may ask for.
            tool_choice: Whether to call a function, or which one.
            reasoning_effort: How hard to think; none switches it off where that is possible.
            reasoning: How to think.
            verbosity: How much to say. Known values: low, medium, high; others are passed on.
            logprobs: Tell the log probabilities of the tokens written.
            chat_template_kwargs: Values for the model's chat template.
            continue_final_message: Go on with the last message, which must be the assistant's, instead of a new turn.
            response_format: Form of the answer. Kinds by type: text, json_object, json_schema, regex.
            stream_options: What a stream tells besides the answer.
            service_tier: How urgent the request is; only some models know more than one tier.
            fail_fast: Answer with 429 at once instead of waiting for room. The service's default is false.
            models: Ids to try in this order when one has no room; the handle's own model is then ignored. 1 to 4 items.
            prompt_cache_key: Name under which the prompt is kept for later requests.
            prompt_cache_options: How the prompt is kept.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: anthropic/claude-3-7-sonnet-latest, anthropic/claude-4-opus, anthropic/claude-4-sonnet,
        anthropic/claude-opus-4-8, anthropic/claude-sonnet-4-6, anthropic/claude-opus-5, anthropic/claude-sonnet-5,
        anthropic/claude-fable-5 and 174 more.
        https://docs.deepinfra.com
        """
        return self._run(locals())

    def stream(self, **params: Unpack[ChatInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Chat(ChatCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Chat: Answer a conversation."""


class AsyncChat(ChatCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Chat: Answer a conversation."""
