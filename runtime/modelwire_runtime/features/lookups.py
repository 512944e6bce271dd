"""What a client offers whose vendor lists its models, and gives their schemas, at run time.

The lists themselves load when they are used: see `registry` and `schemas`.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.core import Core


class Registry:
    """Mixed into a blocking client: the vendor's list of models."""

    def refresh_registry(self) -> None:
        """Fetch the vendor's list of models now, so that a model that has just come out can be called.

        It is fetched by itself at the first call of a model that the catalog lacks, and again when
        it is some minutes old.

        Raises:
            ModelwireError: it cannot be had; models that were known stay known.
        """
        from modelwire_runtime.features.registry import refreshing

        core = cast("Client", self)._core
        flow, deadline = refreshing(core)
        core.driver.run(flow, deadline)


class AsyncRegistry:
    """Mixed into an async client: the vendor's list of models."""

    async def refresh_registry(self) -> None:
        """Fetch the vendor's list of models now; see `Registry.refresh_registry`."""
        from modelwire_runtime.features.registry import refreshing

        core = cast("AsyncClient", self)._core
        flow, deadline = refreshing(core)
        await core.driver.run(flow, deadline)


class SchemaService:
    """Mixed into a blocking client: models that the package does not know are judged by the vendor's schemas."""

    def clear_schemas(self) -> None:
        """Forget the schemas that were fetched, so that the next call of such a model fetches its schema anew."""
        _clear(cast("Client", self)._core)


class AsyncSchemaService:
    """Mixed into an async client: models that the package does not know are judged by the vendor's schemas."""

    def clear_schemas(self) -> None:
        """Forget the schemas that were fetched; see `SchemaService.clear_schemas`."""
        _clear(cast("AsyncClient", self)._core)


def _clear(core: "Core") -> None:
    if core.schemas is not None:
        core.schemas.clear()
