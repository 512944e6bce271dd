# Written by modelwire-codegen from specs/openai/models/files.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.file_expiration import FileExpirationInput, FileExpirationObject
from modelwire.openai.records import StoredFile
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.upload_file import UploadFileParams


class UploadFileInput(TypedDict, total=False):
    """Parameters of UploadFile, as a dictionary."""

    file: Required[MediaInput]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str]
    expires_after: FileExpirationInput | FileExpirationObject


class UploadFileCalls(Calls[CallT]):
    """Upload File: Stores a file, to be named by its id."""

    if TYPE_CHECKING:
        params: type[UploadFileParams]

    def __call__(
        self,
        *,
        file: MediaInput,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str,
        expires_after: FileExpirationInput | FileExpirationObject = OMIT,
    ) -> CallT:
        """Upload File: Stores a file, to be named by its id.

        Args:
            file: The file.
            purpose: What it is for; user_data serves for inputs of models. Known values: assistants, batch, fine-tune,
                vision, user_data, evals; others are passed on.
            expires_after: When it dies.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/file-inputs
        """
        return self._run(locals())


class UploadFile(UploadFileCalls[DataResult[StoredFile]], Handle[DataResult[StoredFile]]):
    """Upload File: Stores a file, to be named by its id."""


class AsyncUploadFile(UploadFileCalls[Awaited[DataResult[StoredFile]]], AsyncHandle[DataResult[StoredFile]]):
    """Upload File: Stores a file, to be named by its id."""
