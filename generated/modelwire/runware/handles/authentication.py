# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.runware.records import SignedIn
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.authentication import AuthenticationParams


class AuthenticationInput(TypedDict, total=False):
    """Parameters of Authentication, as a dictionary."""

    api_key: Required[str]
    connection_session_uuid: str


class AuthenticationCalls(Calls[CallT]):
    """Authentication: Signs a connection in, which the client does by itself; a caller rarely needs it."""

    if TYPE_CHECKING:
        params: type[AuthenticationParams]

    def __call__(
        self,
        *,
        api_key: str,
        connection_session_uuid: str = OMIT,
    ) -> CallT:
        """Authentication: Signs a connection in, which the client does by itself; a caller rarely needs it.

        Args:
            api_key: Key to sign in with.
            connection_session_uuid: Session to continue.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())


class Authentication(AuthenticationCalls[DataResult[SignedIn]], Handle[DataResult[SignedIn]]):
    """Authentication: Signs a connection in, which the client does by itself; a caller rarely needs it."""


class AsyncAuthentication(AuthenticationCalls[Awaited[DataResult[SignedIn]]], AsyncHandle[DataResult[SignedIn]]):
    """Authentication: Signs a connection in, which the client does by itself; a caller rarely needs it."""
