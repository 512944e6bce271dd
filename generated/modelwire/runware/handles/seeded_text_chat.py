# Written by modelwire-codegen from specs/runware/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.chat_message import ChatMessageInput, ChatMessageObject
from modelwire.runware.inputs.text_settings import TextSettingsInput, TextSettingsObject
from modelwire.runware.inputs.tool_choice import ToolChoiceInput, ToolChoiceObject
from modelwire.runware.inputs.tool_definition import ToolDefinitionInput, ToolDefinitionObject
from modelwire_runtime.handle_kinds import AsyncJobTextHandle, JobTextCalls, JobTextHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.runware.params.seeded_text_chat import SeededTextChatParams


class SeededTextChatInput(TypedDict, total=False):
    """Parameters of SeededTextChat, as a dictionary."""

    messages: Required[Sequence[ChatMessageInput | ChatMessageObject]]
    seed: int
    settings: TextSettingsInput | TextSettingsObject
    tools: Sequence[ToolDefinitionInput | ToolDefinitionObject]
    tool_choice: ToolChoiceInput | ToolChoiceObject
    output_format: Literal["TEXT"]
    number_results: int
    include_usage: bool
    delivery_method: Literal["sync", "async", "stream"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class SeededTextChatCalls(JobTextCalls[CallT, JobT, StreamT]):
    """Chat with tools and a seed, without media."""

    if TYPE_CHECKING:
        params: type[SeededTextChatParams]

    def __call__(
        self,
        *,
        messages: Sequence[ChatMessageInput | ChatMessageObject],
        seed: int = OMIT,
        settings: TextSettingsInput | TextSettingsObject = OMIT,
        tools: Sequence[ToolDefinitionInput | ToolDefinitionObject] = OMIT,
        tool_choice: ToolChoiceInput | ToolChoiceObject = OMIT,
        output_format: Literal["TEXT"] = OMIT,
        number_results: int = OMIT,
        include_usage: bool = OMIT,
        delivery_method: Literal["sync", "async", "stream"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Chat with tools and a seed, without media.

        Args:
            messages: The conversation so far, ending with the user.
            seed: Same seed, same result.
            settings: Settings of the model.
            tools: Tools that the model may call.
            tool_choice: Whether and which tool the model must call.
            output_format: File format.
            number_results: How many results to make.
            include_usage: Report the tokens with the result.
            delivery_method: How the result comes back.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: minimax:m2.7@0, minimax:m2.7@highspeed, zai:glm@5.1.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[SeededTextChatInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)

    def stream(self, **params: Unpack[SeededTextChatInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class SeededTextChat(SeededTextChatCalls[TextResult, Job[TextResult], TextStream], JobTextHandle[TextResult]):
    """Chat with tools and a seed, without media."""


class AsyncSeededTextChat(
    SeededTextChatCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]], AsyncTextStream],
    AsyncJobTextHandle[TextResult],
):
    """Chat with tools and a seed, without media."""
