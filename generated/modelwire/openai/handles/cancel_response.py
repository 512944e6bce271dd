# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.openai.params.cancel_response import CancelResponseParams


class CancelResponseInput(TypedDict, total=False):
    """Parameters of CancelResponse, as a dictionary."""

    response_id: Required[str]


class CancelResponseCalls(Calls[CallT]):
    """Cancel Response: Ends a response that is made in the background."""

    if TYPE_CHECKING:
        params: type[CancelResponseParams]

    def __call__(
        self,
        *,
        response_id: str,
    ) -> CallT:
        """Cancel Response: Ends a response that is made in the background.

        Args:
            response_id: Id of the response.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/background
        """
        return self._run(locals())


class CancelResponse(CancelResponseCalls[TextResult], Handle[TextResult]):
    """Cancel Response: Ends a response that is made in the background."""


class AsyncCancelResponse(CancelResponseCalls[Awaited[TextResult]], AsyncHandle[TextResult]):
    """Cancel Response: Ends a response that is made in the background."""
