# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.openai.records import Deletion
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.delete_file import DeleteFileParams


class DeleteFileInput(TypedDict, total=False):
    """Parameters of DeleteFile, as a dictionary."""

    file_id: Required[str]


class DeleteFileCalls(Calls[CallT]):
    """Delete File: Deletes a file."""

    if TYPE_CHECKING:
        params: type[DeleteFileParams]

    def __call__(
        self,
        *,
        file_id: str,
    ) -> CallT:
        """Delete File: Deletes a file.

        Args:
            file_id: Id of the file.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/file-inputs
        """
        return self._run(locals())


class DeleteFile(DeleteFileCalls[DataResult[Deletion]], Handle[DataResult[Deletion]]):
    """Delete File: Deletes a file."""


class AsyncDeleteFile(DeleteFileCalls[Awaited[DataResult[Deletion]]], AsyncHandle[DataResult[Deletion]]):
    """Delete File: Deletes a file."""
