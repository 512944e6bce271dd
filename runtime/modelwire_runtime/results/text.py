"""What a language model wrote."""

import json
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from modelwire_runtime.results.base import Result, shorten

if TYPE_CHECKING:
    from modelwire_runtime.media import Media
    from modelwire_runtime.results.items import OutputItem
    from modelwire_runtime.results.notes import Annotation, Audio, Source, TokenLogprob


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of one of the caller's tools that the model asks for.

    `arguments` is JSON text as the model wrote it, or the plain text of a tool that takes no JSON.
    """

    id: str
    name: str
    arguments: str
    kind: str = "function"
    """The protocol's word for such a call: `function` in chat completions, `function_call`, `custom_tool_call`,
    `shell_call` and others in Responses, `tool_use` in Anthropic's protocol, `functionCall` in Google's."""
    raw: Any = field(default=None, repr=False, compare=False)
    """The call as it came, where a protocol wants it back or it says more."""

    def parse(self) -> Any:
        """Return the arguments as Python values; those of a tool that takes plain text are that text.

        Raises:
            ValueError: the model wrote something that is not JSON.

        """
        if self.kind in ("custom", "custom_tool_call"):
            return self.arguments
        return json.loads(self.arguments or "{}")

    def answer(self, content: Any) -> Any:
        """Return the turn that gives the model what the tool returned, ready for the next request.

        Text goes as it is, anything else as JSON; the tools of a shell or a patch take what their
        protocol's answer holds. The turn is a dictionary; it is typed `Any` so that it fits each
        vendor's own type of a message.

        Raises:
            TypeError: the content is neither text nor what JSON can say.

        """
        from modelwire_runtime.results.turns import answer_to

        return answer_to(self, content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the answers to a request that asked for several."""

    index: int = 0
    text: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    finish_reason: str | None = None
    refusal: str = ""
    annotations: "tuple[Annotation, ...]" = ()
    logprobs: "tuple[TokenLogprob, ...]" = ()
    audio: "Audio | None" = None
    turn: Any = field(default=None, repr=False, compare=False)
    """The answer in the words of a protocol other than chat completions; read `message`."""

    @property
    def message(self) -> Any:
        """The answer as a turn of the conversation; see `TextResult.message`."""
        from modelwire_runtime.results.turns import chat_turn

        return chat_turn(self) if self.turn is None else deepcopy(self.turn)


def sources_in(choice: Choice) -> "tuple[Source, ...]":
    """Return what an answer cites, each thing once."""
    if not choice.annotations:
        return ()
    from modelwire_runtime.results.notes import sources_of

    return sources_of(choice.annotations)


@dataclass(kw_only=True, eq=False, repr=False)
class TextResult(Result):
    """What a language model answered. The attributes are those of the first choice."""

    text: str = ""
    reasoning: str = ""
    """What the model thought before it answered, or a summary of it, where the vendor shows it."""
    tool_calls: tuple[ToolCall, ...] = ()
    """What the model asks the caller to do; what the vendor did by itself is in `output_items`."""
    refusal: str = ""
    """Why the model will not answer, in its own words."""
    annotations: "tuple[Annotation, ...]" = ()
    """What stands behind stretches of the text."""
    sources: "tuple[Source, ...]" = ()
    """What the answer rests on, each thing once: what the text cites, then what a search found besides."""
    images: "tuple[Media, ...]" = ()
    """Images that a tool made."""
    audio: "Audio | None" = None
    """The answer as sound, where that was asked for."""
    logprobs: "tuple[TokenLogprob, ...]" = ()
    """How likely each token of the text was, where that was asked for."""
    output_items: "tuple[OutputItem, ...]" = ()
    """All that the answer is made of, in its order, where a protocol has items."""
    response_id: str | None = None
    """By which a later request goes on from this answer, where the vendor keeps it."""
    service_tier: str | None = None
    """At which tier the vendor served the call."""
    choices: tuple[Choice, ...] = ()
    """All answers, the first one included."""
    turn: Any = None
    """The model's turn in the words of a protocol other than chat completions; read `message`."""

    @property
    def message(self) -> Any:
        """The assistant's turn, ready for the next request, its tool calls included.

        In chat completions it is a dictionary to be appended to `messages`, without the reasoning, which most
        servers refuse. In Responses it is a list of items for `input`: references where the vendor keeps the
        answer, else the items themselves, encrypted reasoning included. In Anthropic's protocol it is a dictionary
        for `messages`, in Google's one for `contents`, both with the signatures of what was thought. A new object at
        each look, typed `Any` so that it fits each vendor's own type.
        """
        from modelwire_runtime.results.turns import chat_turn

        return chat_turn(self) if self.turn is None else deepcopy(self.turn)

    @property
    def turns(self) -> list[Any]:
        """The same as a list in every protocol: `history += result.turns`."""
        message = self.message
        return [*message] if isinstance(message, list) else [message]

    def __str__(self) -> str:
        return self.text

    def _shown(self) -> list[tuple[str, str]]:
        hidden = {"choices", "turn", "logprobs", "sources", "output_items"}
        shown = [(name, value) for name, value in super()._shown() if name not in hidden]
        if len(self.choices) > 1:
            shown.append(("choices", shorten(f"<{len(self.choices)}>")))
        return shown
