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
    from modelwire.runpod.params.moonshot_kimi import MoonshotKimiParams


class MoonshotKimiInput(TypedDict, total=False):
    """Parameters of MoonshotKimi, as a dictionary."""

    messages: Required[Sequence[ChatMessageInput | ChatMessageObject]]
    model: Literal["kimi-k2.6", "kimi-k2.7-code", "kimi-k3"]
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
    reasoning_effort: Literal["max"] | str
    top_k: int


class MoonshotKimiCalls(TextCalls[CallT, StreamT]):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""

    if TYPE_CHECKING:
        params: type[MoonshotKimiParams]

    def __call__(
        self,
        *,
        messages: Sequence[ChatMessageInput | ChatMessageObject],
        model: Literal["kimi-k2.6", "kimi-k2.7-code", "kimi-k3"] = OMIT,
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
        reasoning_effort: Literal["max"] | str = OMIT,
        top_k: int = OMIT,
    ) -> CallT:
        """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer.

        Args:
            messages: The conversation, oldest turn first. At least 1 item.
            model: Which of the three models answers. The service's default is "kimi-k2.6".
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
            reasoning_effort: How hard to think, where the model can be told. Known values: max; others are passed on.
            top_k: Sample from this many likely tokens.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.95 in, $4.00 out per million tokens; kimi-k3 $3.00 and $15.00 (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/moonshot-kimi
        """
        return self._run(locals())

    def stream(self, **params: Unpack[MoonshotKimiInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class MoonshotKimi(MoonshotKimiCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""


class AsyncMoonshotKimi(MoonshotKimiCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""
