# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.media import AsyncMediaResult, MediaResult

if TYPE_CHECKING:
    from modelwire.openai.params.get_file_content import GetFileContentParams


class GetFileContentInput(TypedDict, total=False):
    """Parameters of GetFileContent, as a dictionary."""

    file_id: Required[str]


class GetFileContentCalls(Calls[CallT]):
    """Get File Content: Fetches a file."""

    if TYPE_CHECKING:
        params: type[GetFileContentParams]

    def __call__(
        self,
        *,
        file_id: str,
    ) -> CallT:
        """Get File Content: Fetches a file.

        Args:
            file_id: Id of the file.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/file-inputs
        """
        return self._run(locals())


class GetFileContent(GetFileContentCalls[MediaResult], Handle[MediaResult]):
    """Get File Content: Fetches a file."""


class AsyncGetFileContent(GetFileContentCalls[Awaited[AsyncMediaResult]], AsyncHandle[AsyncMediaResult]):
    """Get File Content: Fetches a file."""
