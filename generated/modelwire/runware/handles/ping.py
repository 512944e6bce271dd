# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from modelwire.runware.records import Pong
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.ping import PingParams


class PingInput(TypedDict, total=False):
    """Parameters of Ping, as a dictionary."""


class PingCalls(Calls[CallT]):
    """Ping: Asks the service for a sign of life."""

    if TYPE_CHECKING:
        params: type[PingParams]

    def __call__(
        self,
    ) -> CallT:
        """Ping: Asks the service for a sign of life.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())


class Ping(PingCalls[DataResult[Pong]], Handle[DataResult[Pong]]):
    """Ping: Asks the service for a sign of life."""


class AsyncPing(PingCalls[Awaited[DataResult[Pong]]], AsyncHandle[DataResult[Pong]]):
    """Ping: Asks the service for a sign of life."""
