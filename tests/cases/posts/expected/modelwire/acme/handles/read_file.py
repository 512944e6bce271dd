# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.media import AsyncMediaResult, MediaResult

if TYPE_CHECKING:
    from modelwire.acme.params.read_file import ReadFileParams


class ReadFileInput(TypedDict, total=False):
    """Parameters of ReadFile, as a dictionary."""

    file_id: Required[str]


class ReadFileCalls(Calls[CallT]):
    """Read a file: Reads a file."""

    if TYPE_CHECKING:
        params: type[ReadFileParams]

    def __call__(
        self,
        *,
        file_id: str,
    ) -> CallT:
        """Read a file: Reads a file.

        Args:
            file_id: Id of the file.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class ReadFile(ReadFileCalls[MediaResult], Handle[MediaResult]):
    """Read a file: Reads a file."""


class AsyncReadFile(ReadFileCalls[Awaited[AsyncMediaResult]], AsyncHandle[AsyncMediaResult]):
    """Read a file: Reads a file."""
