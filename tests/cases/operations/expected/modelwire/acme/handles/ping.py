# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.base import Result

if TYPE_CHECKING:
    from modelwire.acme.params.ping import PingParams


class PingInput(TypedDict, total=False):
    """Parameters of Ping, as a dictionary."""

    ping: Required[Literal[True]]


class PingCalls(Calls[CallT]):
    """Ping: Ask whether the service is there."""

    if TYPE_CHECKING:
        params: type[PingParams]

    def __call__(
        self,
        *,
        ping: Literal[True],
    ) -> CallT:
        """Ping: Ask whether the service is there.

        Args:
            ping: Always true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Deprecated 2026-10-12.
        """
        return self._run(locals())


class Ping(PingCalls[Result], Handle[Result]):
    """Ping: Ask whether the service is there."""


class AsyncPing(PingCalls[Awaited[Result]], AsyncHandle[Result]):
    """Ping: Ask whether the service is there."""
