# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.openai.records import Deletion
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.delete_response import DeleteResponseParams


class DeleteResponseInput(TypedDict, total=False):
    """Parameters of DeleteResponse, as a dictionary."""

    response_id: Required[str]


class DeleteResponseCalls(Calls[CallT]):
    """Delete Response: Deletes a response that the service keeps."""

    if TYPE_CHECKING:
        params: type[DeleteResponseParams]

    def __call__(
        self,
        *,
        response_id: str,
    ) -> CallT:
        """Delete Response: Deletes a response that the service keeps.

        Args:
            response_id: Id of the response.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/conversation-state
        """
        return self._run(locals())


class DeleteResponse(DeleteResponseCalls[DataResult[Deletion]], Handle[DataResult[Deletion]]):
    """Delete Response: Deletes a response that the service keeps."""


class AsyncDeleteResponse(DeleteResponseCalls[Awaited[DataResult[Deletion]]], AsyncHandle[DataResult[Deletion]]):
    """Delete Response: Deletes a response that the service keeps."""
