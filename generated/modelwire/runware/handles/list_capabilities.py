# Written by modelwire-codegen from specs/runware/models/content.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from modelwire.runware.records import ContentCapability
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.list_capabilities import ListCapabilitiesParams


class ListCapabilitiesInput(TypedDict, total=False):
    """Parameters of ListCapabilities, as a dictionary."""


class ListCapabilitiesCalls(Calls[CallT]):
    """List Capabilities: Lists what models can do."""

    if TYPE_CHECKING:
        params: type[ListCapabilitiesParams]

    def __call__(
        self,
    ) -> CallT:
        """List Capabilities: Lists what models can do.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class ListCapabilities(
    ListCapabilitiesCalls[DataResult[tuple[ContentCapability, ...]]], Handle[DataResult[tuple[ContentCapability, ...]]]
):
    """List Capabilities: Lists what models can do."""


class AsyncListCapabilities(
    ListCapabilitiesCalls[Awaited[DataResult[tuple[ContentCapability, ...]]]],
    AsyncHandle[DataResult[tuple[ContentCapability, ...]]],
):
    """List Capabilities: Lists what models can do."""
