"""Serverless apps: programs of one's own that the vendor runs, each with endpoints that take and give JSON."""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.features.app_handles import App, AsyncApp

GRACE = 30.0
"""Seconds for which a task that was handed over may be unknown yet."""


class Apps:
    """Mixed into a blocking client: serverless apps."""

    def app(self, id: str, *, environment: str | None = None, grace: float = GRACE) -> "App":
        """Return a serverless app; nothing is sent.

        Args:
            id: The app's id.
            environment: Which of its environments is meant; production when None.
            grace: Seconds for which a task that was handed over may be unknown yet.
        """
        from modelwire_runtime.features.app_handles import App, Place, entry_of

        place = Place(environment, grace)
        return App(cast("Client", self), entry_of(id, environment), {}, place)


class AsyncApps:
    """Mixed into an async client: serverless apps."""

    def app(self, id: str, *, environment: str | None = None, grace: float = GRACE) -> "AsyncApp":
        """Return a serverless app; see `Apps.app`."""
        from modelwire_runtime.features.app_handles import AsyncApp, Place, entry_of

        place = Place(environment, grace)
        return AsyncApp(cast("AsyncClient", self), entry_of(id, environment), {}, place)
