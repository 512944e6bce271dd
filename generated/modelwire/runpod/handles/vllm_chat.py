# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runpod.inputs.chat_message import ChatMessageInput, ChatMessageObject
from modelwire.runpod.inputs.response_format import ResponseFormatInput, ResponseFormatObject
from modelwire.runpod.inputs.tool import ToolInput, ToolObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.runpod.params.vllm_chat import VllmChatParams


class VllmChatInput(TypedDict, total=False):
    """Parameters of VllmChat, as a dictionary."""

    messages: Required[Sequence[ChatMessageInput | ChatMessageObject]]
    max_tokens: int
    temperature: float
    top_p: float
    n: int
    stop: str | Sequence[str]
    presence_penalty: float
    frequency_penalty: float
    seed: int
    user: str
    response_format: ResponseFormatInput | ResponseFormatObject
    tools: Sequence[ToolInput | ToolObject]
    tool_choice: Literal["auto", "none", "required"] | Mapping[str, Any]
    reasoning_effort: str
    best_of: int
    top_k: int
    repetition_penalty: float
    min_p: float
    use_beam_search: bool
    length_penalty: float
    ignore_eos: bool
    skip_special_tokens: bool
    echo: bool


class VllmChatCalls(TextCalls[CallT, StreamT]):
    """Chat on a vLLM server: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[VllmChatParams]

    def __call__(
        self,
        *,
        messages: Sequence[ChatMessageInput | ChatMessageObject],
        max_tokens: int = OMIT,
        temperature: float = OMIT,
        top_p: float = OMIT,
        n: int = OMIT,
        stop: str | Sequence[str] = OMIT,
        presence_penalty: float = OMIT,
        frequency_penalty: float = OMIT,
        seed: int = OMIT,
        user: str = OMIT,
        response_format: ResponseFormatInput | ResponseFormatObject = OMIT,
        tools: Sequence[ToolInput | ToolObject] = OMIT,
        tool_choice: Literal["auto", "none", "required"] | Mapping[str, Any] = OMIT,
        reasoning_effort: str = OMIT,
        best_of: int = OMIT,
        top_k: int = OMIT,
        repetition_penalty: float = OMIT,
        min_p: float = OMIT,
        use_beam_search: bool = OMIT,
        length_penalty: float = OMIT,
        ignore_eos: bool = OMIT,
        skip_special_tokens: bool = OMIT,
        echo: bool = OMIT,
    ) -> CallT:
        """Chat on a vLLM server: Answer a conversation.

        Args:
            messages: The conversation, oldest turn first. At least 1 item.
            max_tokens: Most tokens to write. At least 1 token.
            temperature: Randomness; 0 always takes the likeliest token. At least 0.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1.
            n: Number of answers. At least 1. The service's default is 1.
            stop: Text or texts at which to stop.
            presence_penalty: Penalty on tokens that have come up. The service's default is 0.
            frequency_penalty: Penalty on tokens, by how often they have come up. The service's default is 0.
            seed: Seed of the sampling.
            user: Tag of the end user.
            response_format: Form of the answer.
            tools: Functions that the model may ask for.
            tool_choice: Whether to call a tool, or which one.
            reasoning_effort: How hard to think, where the model can be told.
            best_of: Draw this many, return the best n.
            top_k: Sample from this many likely tokens; -1 takes all. The service's default is -1.
            repetition_penalty: Above 1 discourages repetition, below 1 invites it. The service's default is 1.0.
            min_p: Least probability, as a share of the likeliest token's. The service's default is 0.0.
            use_beam_search: Search with beams instead of sampling. The service's default is false.
            length_penalty: How beams of different length are weighed; beam search only. The service's default is 1.0.
            ignore_eos: Go on past the end-of-sequence token. The service's default is false.
            skip_special_tokens: Leave special tokens out of the text. The service's default is true.
            echo: Return the prompt before the answer. The service's default is false.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: qwen/qwen3-32b-awq, openai/gpt-oss-120b, deepcogito/cogito-671b-v2.1-fp8,
        ibm-granite/granite-4.0-h-small, deep-cogito/deep-cogito-v2-llama-70b.
        https://docs.runpod.io
        """
        return self._run(locals())

    def stream(self, **params: Unpack[VllmChatInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class VllmChat(VllmChatCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Chat on a vLLM server: Answer a conversation."""


class AsyncVllmChat(VllmChatCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Chat on a vLLM server: Answer a conversation."""
