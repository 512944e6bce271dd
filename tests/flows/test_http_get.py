"""Plain reads: addresses, queries, what is missing, and that no key travels."""

import asyncio
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams, NotFoundError, ServerError
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.http.get import PROTOCOL
from modelwire_runtime.handles import Entry
from modelwire_runtime.results import DataResult
from modelwire_runtime.testing.scripted import reply
from tests.flows.harness import checked, play
from tests.support.acme._vendor import VENDOR
from tests.support.acme.client import KEY, Service, acme, async_acme

BASE = "https://content.acme.test"


def context(route: str = "content", result: str = "records", endpoint: str = "models") -> Context:
    """Build the context of a read."""
    entry = Entry("list-robots", "", "", route, endpoint, None, result)
    return Context(VENDOR, VENDOR.routes[route], entry, BASE, {}, {})


def url(route: str = "content", **values: Any) -> str:
    """Return the address of a read."""
    request = PROTOCOL.request(context(route), checked(**values))
    assert (request.method, request.body, request.billable) == ("GET", None, False)
    return request.url.removeprefix(BASE)


def test_parameters_stand_in_the_path_or_the_query() -> None:
    """A parameter that the path names is taken there, percent-encoded; the rest is the query."""
    assert url() == "/models"
    assert url("item", id="a b/c?d") == "/models/a%20b%2Fc%3Fd"
    assert (
        url("item", id="x", capability="io:text-to-image")
        == "/models/x?capability=io%3Atext-to-image"
    )
    assert url(q="two words&more", limit=5) == "/models?q=two%20words%26more&limit=5"
    assert url(paginate=True, hosted=False) == "/models?paginate=true&hosted=false"
    assert url(ids=["a", "b"], none=None, empty=[]) == "/models?ids=a&ids=b"
    assert url(weight=2.0, part=0.5) == "/models?weight=2&part=0.5"


@pytest.mark.parametrize(
    ("route", "values", "name"),
    [
        ("item", {}, "id"),
        ("item", {"id": None}, "id"),
        ("item", {"id": ["a"]}, "id"),
        ("content", {"filter": {"a": 1}}, "filter"),
    ],
)
def test_what_no_address_holds_is_refused(route: str, values: dict[str, Any], name: str) -> None:
    """A missing part of the path, and an object in the query, are told by name."""
    with pytest.raises(InvalidParams) as caught:
        url(route, **values)
    assert caught.value.parameter == name


@pytest.mark.parametrize("id", ["", ".", ".."])
def test_no_step_leaves_the_path(id: str) -> None:
    """A part of the path is never empty and never a step upwards."""
    with pytest.raises(InvalidParams, match="cannot stand in an address"):
        url("item", id=id)


def test_lists_are_records() -> None:
    """A list comes as a tuple of records."""
    run = play(
        lambda ctx: PROTOCOL.call(ctx, checked()), [reply([{"id": "r", "arms": 2}])], context
    )
    (robot,) = run.value.data
    assert (robot.id, robot.arms, robot.raw) == ("r", 2, {"id": "r", "arms": 2})
    assert run.value.raw == [{"id": "r", "arms": 2}]


def test_what_is_missing_is_nothing() -> None:
    """404 is None, or an empty tuple where there would be a list, unless the route says that it is an error."""
    gone = reply({"error": "unknown"}, 404)

    def call(ctx: Context) -> Any:
        return PROTOCOL.call(ctx, checked(id="x"))

    assert play(call, [gone], lambda: context("item", "record")).value.data is None
    assert play(call, [gone], lambda: context("item", "json")).value.data is None
    assert play(call, [gone], lambda: context("item", "records")).value.data == ()
    assert isinstance(play(call, [gone], lambda: context("strict")).value, NotFoundError)


def test_reads_are_repeated_and_errors_told() -> None:
    """A server in trouble is asked again; what it says in the end is the error."""
    down = reply({"message": "down"}, 503)
    call: Any = lambda ctx: PROTOCOL.call(ctx, checked())  # noqa: E731
    assert play(call, [down, reply([])], context).value.data == ()
    run = play(call, [down] * 3, context)
    assert isinstance(run.value, ServerError)
    assert len(run.requests) == 3


def test_a_read_is_no_job() -> None:
    """Neither jobs nor streams are there."""
    ctx = context()
    for refused in (
        lambda: PROTOCOL.submission(ctx, checked()),
        lambda: PROTOCOL.open_stream(ctx, checked()),
    ):
        with pytest.raises(InvalidParams):
            refused()


def test_no_key_travels(monkeypatch: pytest.MonkeyPatch) -> None:
    """A public read works without a key, and takes none along that the caller has set."""
    monkeypatch.delenv("ACME_API_KEY", raising=False)
    service = Service()
    service.answers[BASE] = lambda _: reply([{"id": "r"}])
    secret = {"headers": {"Authorization": "Bearer secret-1", "X-Team": "robots"}}
    clients = [acme(service, api_key=None), acme(service, secret, headers=secret["headers"])]
    for client in clients:
        result = client.run("list-robots")
        assert isinstance(result, DataResult)
        assert result.data[0].id == "r"

    async def go() -> None:
        result = await async_acme(service, secret).run("list-robots")
        assert isinstance(result, DataResult)

    asyncio.run(go())
    assert len(service.requests) == 3
    for request in service.requests:
        assert request.url == f"{BASE}/models"
        assert KEY not in str(request.headers)
        assert "secret-1" not in str(request.headers)
    assert service.requests[1].headers["X-Team"] == "robots"


def test_servers_may_be_elsewhere() -> None:
    """The setting `bases` moves a server; a name that the vendor does not have is told."""
    service = Service()
    service.answers["http://127.0.0.1:9"] = lambda _: reply([])
    acme(service, bases={"content": "http://127.0.0.1:9/c/"}).run("list-robots", search="x")
    assert service.requests[0].url == "http://127.0.0.1:9/c/models?q=x"
    with pytest.raises(InvalidParams, match="base_url"):
        acme(service, bases={"content": "ftp://x"})


def test_a_dry_run_shows_the_read() -> None:
    """Nothing is sent; `raw` has the request."""
    service = Service()
    result = acme(service, {"dry_run": True}).run("list-robots")
    assert result.raw["request"]["url"] == f"{BASE}/models"
    assert not service.requests
