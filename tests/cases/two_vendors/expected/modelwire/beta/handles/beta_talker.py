# Written by modelwire-codegen from specs/beta/models/all.json. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Unpack

from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.beta.params.beta_talker import BetaTalkerParams


class BetaTalkerInput(TypedDict, total=False):
    """Parameters of BetaTalker, as a dictionary."""

    text: str


class BetaTalkerCalls(TextCalls[CallT, StreamT]):
    """Talker: Talks."""

    if TYPE_CHECKING:
        params: type[BetaTalkerParams]

    def __call__(
        self,
        *,
        text: str = OMIT,
    ) -> CallT:
        """Talker: Talks.

        Args:
            text: What to say.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def stream(self, **params: Unpack[BetaTalkerInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class BetaTalker(BetaTalkerCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Talker: Talks."""


class AsyncBetaTalker(BetaTalkerCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Talker: Talks."""
