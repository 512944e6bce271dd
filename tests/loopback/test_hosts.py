"""Where requests go: a fake vendor's clients reach nothing else, and `base_url` moves one server of several."""

import ast
import asyncio
from pathlib import Path
from typing import Any

import pytest

import modelwire
from modelwire_runtime.errors import InvalidParams, UnknownModel
from modelwire_runtime.features import app_tasks, registry, schemas
from modelwire_runtime.packages import client_class
from modelwire_runtime.testing import FakeVendor

EXAMPLES = sorted(Path(__file__).parents[2].joinpath("examples").glob("*.py"))
SERVERS = {"content", "schemas", "serverless"}
ELSEWHERE = "http://127.0.0.1:9"


def places(client: Any) -> set[str]:
    """List the addresses below which a client's requests go: those of its routes, its look-ups and its socket."""
    core = client._core
    features = core.vendor.features
    routes = [*core.vendor.routes.values()]
    routes += [registry.ROUTE] if "registry" in features else []
    routes += [schemas.ROUTE] if "schema_service" in features else []
    routes += [app_tasks.ROUTE] if "apps" in features else []
    found = {core.connection(route=route).base_url for route in routes}
    if core.vendor.socket_url is not None:
        found.add(core.socket._address().url)
    return found


@pytest.mark.parametrize("vendor", modelwire.VENDORS)
def test_a_fake_vendor_s_clients_stay_on_this_machine(vendor: str) -> None:
    """Both clients, with every server that the vendor has."""
    with FakeVendor(vendor) as fake:
        ours = (fake.origin, fake.socket_url) if fake.data.vendor.socket_url else (fake.origin,)
        assert set(fake.bases) == set(fake.data.vendor.bases)
        with fake.client() as client:
            assert all(place.startswith(ours) for place in places(client))
        other = fake.async_client()
        assert all(place.startswith(ours) for place in places(other))
        asyncio.run(other.close())


def test_runware_has_the_servers_that_are_looked_at_here() -> None:
    """A server that a later release adds is to be moved by `bases` too, so that this file must know it."""
    with FakeVendor("runware") as fake, fake.client() as client:
        assert set(fake.bases) == SERVERS
        assert places(client) == {fake.base_url, fake.socket_url, *fake.bases.values()}


def test_base_url_moves_the_service_alone() -> None:
    """The vendor's further servers stay where the vendor has them; `bases` moves those that it names."""
    kind: Any = client_class("modelwire.runware")
    where = {"api_key": "key", "base_url": ELSEWHERE, "socket_url": "ws://127.0.0.1:9/"}
    own = {
        "https://content.runware.ai",
        "https://schemas.runware.ai",
        "https://api.serverless.runware.ai",
    }
    with kind(**where) as client:
        assert places(client) == {ELSEWHERE, "ws://127.0.0.1:9/", *own}
    with kind(**where, bases={"schemas": ELSEWHERE + "/schemas"}) as client:
        moved = own - {"https://schemas.runware.ai"} | {ELSEWHERE + "/schemas"}
        assert places(client) == {ELSEWHERE, "ws://127.0.0.1:9/", *moved}
    with kind(api_key="key", base_url=ELSEWHERE) as client, pytest.raises(InvalidParams):
        client.connect()  # a key must not go to a socket that nobody named


@pytest.mark.parametrize("program", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_that_moves_a_service_moves_all_servers(program: Path) -> None:
    """What `make demo` runs, and what is copied from, reaches no server of the vendor's beside the fake."""
    for call in ast.walk(ast.parse(program.read_text("utf-8"))):
        if isinstance(call, ast.Call) and ast.unparse(call.func) in ("Runware", "AsyncRunware"):
            given = {keyword.arg for keyword in call.keywords}
            wanted = {"base_url", "socket_url", "bases"}
            assert not given & wanted or wanted <= given, f"{program.name}:{call.lineno}"


def test_the_constructor_says_so() -> None:
    """Its docstring is where a caller looks."""
    said = " ".join((client_class("modelwire.runware").__init__.__doc__ or "").split())
    assert "the vendor's further servers stay where they are" in said
    assert all(name in said for name in SERVERS)


def test_a_look_up_of_a_real_host_fails_the_test(foreign_hosts: list[str]) -> None:
    """A test that forgets to move the lists would look at the vendor's own; it is stopped and told."""
    kind = client_class("modelwire.runware")
    with (
        kind(api_key="key", transport="rest", base_url=ELSEWHERE, max_retries=0) as client,
        pytest.raises(UnknownModel),
    ):
        client.run("new-robot")
    assert foreign_hosts == ["schemas.runware.ai"]
    foreign_hosts.clear()  # meant to be asked for, here alone


def test_a_loop_asks_for_hosts_in_the_same_way(foreign_hosts: list[str]) -> None:
    """The guard holds for asynchronous look-ups too."""

    async def go() -> None:
        client = client_class("modelwire.runware", asynchronous=True)(
            api_key="key", transport="rest", base_url=ELSEWHERE, max_retries=0
        )
        async with client:
            with pytest.raises(UnknownModel):
                await client.run("new-robot")

    asyncio.run(go())
    assert foreign_hosts == ["schemas.runware.ai"]
    foreign_hosts.clear()
