# Written by modelwire-codegen from specs/acme/models/language.json. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from acme_models.acme.inputs.message import MessageInput, MessageObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from acme_models.acme.params.chat import ChatParams


class ChatInput(TypedDict, total=False):
    """Parameters of Chat, as a dictionary."""

    messages: Required[Sequence[MessageInput | MessageObject]]
    temperature: float
    max_tokens: int


class ChatCalls(TextCalls[CallT, StreamT]):
    """Chat: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[ChatParams]

    def __call__(
        self,
        *,
        messages: Sequence[MessageInput | MessageObject],
        temperature: float = OMIT,
        max_tokens: int = OMIT,
    ) -> CallT:
        """Chat: Answer a conversation.

        Args:
            messages: The conversation so far. At least 1 item.
            temperature: How freely. 0 to 2.
            max_tokens: Length of the answer. At least 1 token.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: acme/talker-large, acme/talker-small.
        https://docs.acme.test
        """
        return self._run(locals())

    def stream(self, **params: Unpack[ChatInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Chat(ChatCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Chat: Answer a conversation."""


class AsyncChat(ChatCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Chat: Answer a conversation."""
