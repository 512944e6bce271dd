# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.media import AsyncMediaResult, MediaResult

if TYPE_CHECKING:
    from modelwire.openai.params.get_container_file_content import GetContainerFileContentParams


class GetContainerFileContentInput(TypedDict, total=False):
    """Parameters of GetContainerFileContent, as a dictionary."""

    container_id: Required[str]
    file_id: Required[str]


class GetContainerFileContentCalls(Calls[CallT]):
    """Get Container File Content: Fetches a file that code in a container wrote, named by an annotation."""

    if TYPE_CHECKING:
        params: type[GetContainerFileContentParams]

    def __call__(
        self,
        *,
        container_id: str,
        file_id: str,
    ) -> CallT:
        """Get Container File Content: Fetches a file that code in a container wrote, named by an annotation.

        Args:
            container_id: Id of the container.
            file_id: Id of the file.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/tools-code-interpreter
        """
        return self._run(locals())


class GetContainerFileContent(GetContainerFileContentCalls[MediaResult], Handle[MediaResult]):
    """Get Container File Content: Fetches a file that code in a container wrote, named by an annotation."""


class AsyncGetContainerFileContent(
    GetContainerFileContentCalls[Awaited[AsyncMediaResult]], AsyncHandle[AsyncMediaResult]
):
    """Get Container File Content: Fetches a file that code in a container wrote, named by an annotation."""
