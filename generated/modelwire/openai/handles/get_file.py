# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire.openai.records import StoredFile
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.get_file import GetFileParams


class GetFileInput(TypedDict, total=False):
    """Parameters of GetFile, as a dictionary."""

    file_id: Required[str]


class GetFileCalls(Calls[CallT]):
    """Get File: Tells what is known of a file."""

    if TYPE_CHECKING:
        params: type[GetFileParams]

    def __call__(
        self,
        *,
        file_id: str,
    ) -> CallT:
        """Get File: Tells what is known of a file.

        Args:
            file_id: Id of the file.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/file-inputs
        """
        return self._run(locals())


class GetFile(GetFileCalls[DataResult[StoredFile]], Handle[DataResult[StoredFile]]):
    """Get File: Tells what is known of a file."""


class AsyncGetFile(GetFileCalls[Awaited[DataResult[StoredFile]]], AsyncHandle[DataResult[StoredFile]]):
    """Get File: Tells what is known of a file."""
