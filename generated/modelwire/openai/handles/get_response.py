# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.openai.params.get_response import GetResponseParams


class GetResponseInput(TypedDict, total=False):
    """Parameters of GetResponse, as a dictionary."""

    response_id: Required[str]
    include: Sequence[str]


class GetResponseCalls(Calls[CallT]):
    """Get Response: Gives a response that the service keeps."""

    if TYPE_CHECKING:
        params: type[GetResponseParams]

    def __call__(
        self,
        *,
        response_id: str,
        include: Sequence[str] = OMIT,
    ) -> CallT:
        """Get Response: Gives a response that the service keeps.

        Args:
            response_id: Id of the response.
            include: What else it shall hold.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/conversation-state
        """
        return self._run(locals())


class GetResponse(GetResponseCalls[TextResult], Handle[TextResult]):
    """Get Response: Gives a response that the service keeps."""


class AsyncGetResponse(GetResponseCalls[Awaited[TextResult]], AsyncHandle[TextResult]):
    """Get Response: Gives a response that the service keeps."""
