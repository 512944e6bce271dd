# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.acme.records import Removal
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.acme.params.delete_file import DeleteFileParams


class DeleteFileInput(TypedDict, total=False):
    """Parameters of DeleteFile, as a dictionary."""

    file_id: Required[str]


class DeleteFileCalls(Calls[CallT]):
    """Delete a file: Deletes a file."""

    if TYPE_CHECKING:
        params: type[DeleteFileParams]

    def __call__(
        self,
        *,
        file_id: str,
    ) -> CallT:
        """Delete a file: Deletes a file.

        Args:
            file_id: Id of the file.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class DeleteFile(DeleteFileCalls[DataResult[Removal]], Handle[DataResult[Removal]]):
    """Delete a file: Deletes a file."""


class AsyncDeleteFile(DeleteFileCalls[Awaited[DataResult[Removal]]], AsyncHandle[DataResult[Removal]]):
    """Delete a file: Deletes a file."""
