"""The clients, a model of theirs, and the fake vendor that they talk to."""

from typing import Any

from modelwire_runtime.features.response_sessions import AsyncResponseSessions, ResponseSessions
from modelwire_runtime.handle_kinds import AsyncJobTextHandle, JobTextHandle
from modelwire_runtime.handles import Entry
from modelwire_runtime.results import TextResult
from modelwire_runtime.testing import FakeVendor
from modelwire_runtime.testing.data import VendorData
from tests.support.responder._vendor import VENDOR

TALKER = Entry("talker-1", "", "", "responses", "", None, "text")


class Responder(ResponseSessions):
    """The blocking client."""

    _vendor_module = "tests.support.responder._vendor"


class AsyncResponder(AsyncResponseSessions):
    """The async client."""

    _vendor_module = "tests.support.responder._vendor"


def fake_vendor(**settings: Any) -> FakeVendor:
    """Start a fake vendor that takes every model."""
    return FakeVendor("responder", data=VendorData(VENDOR, ()), **settings)


def responder(fake: FakeVendor, **settings: Any) -> Responder:
    """Make a blocking client."""
    known = {"api_key": fake.api_key, "base_url": fake.base_url, "poll_interval": 0.01}
    return Responder(**{**known, **settings})


def async_responder(fake: FakeVendor, **settings: Any) -> AsyncResponder:
    """Make an async client."""
    known = {"api_key": fake.api_key, "base_url": fake.base_url, "poll_interval": 0.01}
    return AsyncResponder(**{**known, **settings})


def talker(client: Responder, **options: Any) -> JobTextHandle[TextResult]:
    """Return a model of a blocking client."""
    return JobTextHandle(client, TALKER, options)


def async_talker(client: AsyncResponder, **options: Any) -> AsyncJobTextHandle[TextResult]:
    """Return a model of an async client."""
    return AsyncJobTextHandle(client, TALKER, options)
