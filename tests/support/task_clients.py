"""Clients of the hand-made Runware: the runtime's own classes over its models, without generated code."""

from collections.abc import Mapping
from typing import Any

from modelwire_runtime.features.async_tasks import AsyncTaskClient
from modelwire_runtime.features.tasks import TaskClient
from modelwire_runtime.handles import Entry
from modelwire_runtime.settings import Settings
from modelwire_runtime.testing import API_KEY, FakeVendor
from tests.support.runware_models import PICTURE, runware_data

SEARCH = "model-search"
ENTRIES: Mapping[str, Entry] = {
    PICTURE: Entry(PICTURE, "", "", "task", "imageInference", None, "image"),
    SEARCH: Entry(SEARCH, "", "", "utility", "modelSearch", None, "record"),
}
TINY: Mapping[str, Any] = {
    "retry_delay": 0.01,
    "poll_interval": 0.005,
    "timeout": 20,
}
"""Periods that make a test quick."""


class Painter(TaskClient):
    """A blocking client."""

    _vendor_module = "tests.support.runware_models"

    def _set_up(self, settings: Settings, options: Mapping[str, Any]) -> None:
        super()._set_up(settings, options)
        self._core.models = runware_data().catalog

    def ask(self, id: str = PICTURE, **values: Any) -> Any:
        """Make one call, asynchronous at the vendor unless it says otherwise."""
        core = self._core
        work = self._work(ENTRIES[id], {})
        return self._run_call(core.call(work, None, _whole(id, values)))

    def hand_over(self, **values: Any) -> Any:
        """Submit one task."""
        return self._submit(ENTRIES[PICTURE], _whole(PICTURE, values), {})


class AsyncPainter(AsyncTaskClient):
    """An async client."""

    _vendor_module = "tests.support.runware_models"

    def _set_up(self, settings: Settings, options: Mapping[str, Any]) -> None:
        super()._set_up(settings, options)
        self._core.models = runware_data().catalog

    async def ask(self, id: str = PICTURE, **values: Any) -> Any:
        """Make one call, asynchronous at the vendor unless it says otherwise."""
        core = self._core
        work = self._work(ENTRIES[id], {})
        return await self._run_call(core.call(work, None, _whole(id, values)))


def _whole(id: str, values: Mapping[str, Any]) -> dict[str, Any]:
    if id != PICTURE:
        return dict(values)
    return {"positivePrompt": "A robot", "deliveryMethod": "async", **values}


def settings(fake: FakeVendor, **more: Any) -> dict[str, Any]:
    """Return the arguments of a client that talks to a fake vendor."""
    where = {"base_url": fake.base_url, "socket_url": fake.socket_url, "bases": fake.bases}
    return {"api_key": API_KEY, **where, **TINY, **more}


def painter(fake: FakeVendor, **more: Any) -> Painter:
    """Make a blocking client."""
    return Painter(**settings(fake, **more))


def async_painter(fake: FakeVendor, **more: Any) -> AsyncPainter:
    """Make an async client."""
    return AsyncPainter(**settings(fake, **more))
