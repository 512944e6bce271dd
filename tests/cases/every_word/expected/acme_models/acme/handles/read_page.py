# Written by modelwire-codegen from specs/acme/models/pictures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required

from acme_models.acme.records import Sheet
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from acme_models.acme.params.read_page import ReadPageParams


class ReadPageInput(TypedDict, total=False):
    """Parameters of ReadPage, as a dictionary."""

    name: Required[str]


class ReadPageCalls(Calls[CallT]):
    """Read a page: Give a page."""

    if TYPE_CHECKING:
        params: type[ReadPageParams]

    def __call__(
        self,
        *,
        name: str,
    ) -> CallT:
        """Read a page: Give a page.

        Args:
            name: Name of the page.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class ReadPage(ReadPageCalls[DataResult[Sheet | None]], Handle[DataResult[Sheet | None]]):
    """Read a page: Give a page."""


class AsyncReadPage(ReadPageCalls[Awaited[DataResult[Sheet | None]]], AsyncHandle[DataResult[Sheet | None]]):
    """Read a page: Give a page."""
