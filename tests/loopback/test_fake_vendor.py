"""The fake vendor as a whole: keys, forced replies, faults, its clients, and vendors that no code knows."""

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any, ClassVar

import httpx
import pytest
from pydantic import Field

from modelwire_runtime.handles import Entry
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import Result
from modelwire_runtime.testing import API_KEY, FakeVendor, FaultPlan, JobPlan, replies
from modelwire_runtime.testing.data import ServedModel, VendorData, load
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.vendor import Auth, Reader, Route, Vendor

BODY = {"input": {"prompt": "A robot"}}
RUN = "/p-image-t2i/run"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


@pytest.fixture
def http(fake: FakeVendor) -> Iterator[httpx.Client]:
    """Give an HTTP client with the key."""
    headers = {"Authorization": f"Bearer {API_KEY}"}
    with httpx.Client(base_url=fake.base_url, headers=headers, trust_env=False) as client:
        yield client


@pytest.mark.parametrize("key", ["", "Bearer", "Bearer wrong", API_KEY])
def test_only_the_right_key_is_let_in(http: httpx.Client, fake: FakeVendor, key: str) -> None:
    """A missing, wrong or bare key is a 401, and nothing is done."""
    reply = http.post(RUN, json=BODY, headers={"Authorization": key})
    assert (reply.status_code, fake.jobs) == (401, {})


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/no-such-endpoint/run"),
        ("GET", "/p-image-t2i/run"),
        ("POST", "/p-image-t2i/walk"),
        ("GET", "/p-image-t2i/status/none"),
        ("POST", "/p-image-t2i/cancel/none"),
        ("GET", "/"),
    ],
)
def test_what_does_not_exist_is_a_404(http: httpx.Client, method: str, path: str) -> None:
    """Unknown endpoints, operations, methods and jobs are not found."""
    reply = http.request(method, path, json=BODY if method == "POST" else None)
    assert reply.status_code == 404
    assert "error" in reply.json()


def test_a_job_is_found_at_its_own_endpoint_only(http: httpx.Client) -> None:
    """A job's id says nothing at another endpoint."""
    job = http.post(RUN, json=BODY).json()
    assert http.get(f"/p-video/status/{job['id']}").status_code == 404


@pytest.mark.parametrize(
    ("forced", "status", "header"),
    [
        (replies.rate_limited(), 429, None),
        (replies.rate_limited(3), 429, "3"),
        (replies.unavailable(1), 503, "1"),
        (replies.gateway(504), 504, None),
        (replies.empty(500), 500, None),
        (replies.out_of_credit(), 402, None),
        (replies.broken_json(), 200, None),
    ],
)
def test_a_forced_reply_comes_once(
    http: httpx.Client, fake: FakeVendor, forced: Reply, status: int, header: str | None
) -> None:
    """A forced reply stands for the vendor's own, once, and nothing is done for it."""
    fake.answer_next(forced, operation="run")
    assert http.get("/p-image-t2i/health").status_code == 200
    reply = http.post(RUN, json=BODY)
    assert (reply.status_code, reply.headers.get("retry-after")) == (status, header)
    assert fake.billed == 0
    assert http.post(RUN, json=BODY).status_code == 200
    assert fake.billed == 1


def test_a_function_may_decide_by_the_request(http: httpx.Client, fake: FakeVendor) -> None:
    """A forced answer can be a function, and may leave the answer to the vendor."""

    def odd(received: Received) -> Reply | None:
        return replies.gateway() if received.number % 2 else None

    fake.answer_next(odd, times=4)
    assert [http.post(RUN, json=BODY).status_code for _ in range(5)] == [502, 200, 502, 200, 200]


@pytest.mark.parametrize("ending", ["drop", "stall", "cut"])
def test_a_broken_reply_was_worked_for(http: httpx.Client, fake: FakeVendor, ending: Any) -> None:
    """When a reply breaks off, the work was done and is billed, which is the case to fear."""
    fake.break_next(ending)
    with pytest.raises(httpx.TransportError):
        http.post(RUN, json=BODY, timeout=0.2)
    assert fake.billed == len(fake.jobs) == 1


def test_faults_strike_by_count(http: httpx.Client) -> None:
    """A plan of faults goes by the order of requests; a duplicate makes two jobs."""
    plan = FaultPlan({1: "error_503", 2: "error_504", 3: "duplicate", 4: "drop"})
    with FakeVendor("runpod", faults=plan) as fake:
        url = f"{fake.base_url}{RUN}"
        statuses = [http.post(url, json=BODY).status_code for _ in range(3)]
        with pytest.raises(httpx.TransportError):
            http.post(url, json=BODY)
        assert statuses == [503, 504, 200]
        assert fake.billed == len(fake.jobs) == 4


def test_requests_wait_at_a_gate(fake: FakeVendor) -> None:
    """A gate shows how many requests a client has under way at once, without a clock."""
    from threading import Thread

    calls = [("pruna/p-image-t2i", {"prompt": str(number)}) for number in range(6)]
    with fake.client() as client, fake.gate("runsync") as gate:
        outcomes: list[Any] = []
        runner = Thread(target=lambda: outcomes.extend(client.run_many(calls, concurrency=3)))
        runner.start()
        gate.wait_for(3)
        gate.open()
        runner.join()
    assert len(outcomes) == 6
    assert gate.peak == 3
    assert gate.waiting == 0


def test_a_gate_says_what_did_not_come(fake: FakeVendor) -> None:
    """Waiting for requests that nobody sends ends with an error."""
    with pytest.raises(TimeoutError, match="0 of 1"):
        fake.gate().wait_for(1, timeout=0.01)


def test_connections_are_kept(http: httpx.Client, fake: FakeVendor) -> None:
    """Requests of one client share a connection."""
    for _ in range(3):
        http.post(RUN, json=BODY)
    assert fake.connections == 1
    assert fake.operations() == ["run"] * 3


def test_a_crash_of_the_fake_is_not_hidden() -> None:
    """An error in a test's own function reaches the test, not only the client."""

    def crash(_: Received) -> Reply | None:
        raise KeyError("oops")

    fake = FakeVendor("runpod")
    fake.answer_next(crash)
    headers = {"Authorization": f"Bearer {API_KEY}"}
    reply = httpx.post(f"{fake.base_url}{RUN}", json=BODY, headers=headers, trust_env=False)
    assert reply.status_code == 500
    with pytest.raises(RuntimeError, match="crashed"):
        fake.close()


def test_clients_of_the_package_talk_to_it(fake: FakeVendor) -> None:
    """`client` and `async_client` give clients that need no more settings."""
    with fake.client() as client:
        assert client.run("pruna/p-image-t2i", prompt="A robot").media_type == "image/png"

    async def ask() -> Any:
        async with fake.async_client() as client:
            return await client.run("pruna/p-image-t2i", prompt="A robot")

    assert asyncio.run(ask()).cost == 0.01
    assert not fake.violations


def test_every_handle_of_the_specs_is_served(fake: FakeVendor) -> None:
    """Each handle answers the sample call of its own page, whatever its kind."""
    from modelwire_runtime.cli.samples import sample
    from modelwire_runtime.packages import entries_of, params_class

    vendor = fake.data.vendor
    fake.default_job = JobPlan(steps=())
    with fake.client() as client, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # removed models say so when touched
        for namespace, attribute, entry in entries_of(vendor.package, vendor):
            handle = getattr(getattr(client, namespace), attribute)
            result = handle(**sample(params_class(vendor.package, entry), entry.id))
            assert getattr(result, "media", None) or getattr(result, "text", None), handle


class OwnParams(Params[Result, Result]):
    """A parameter set that no spec of the project has."""

    model_id: ClassVar[str] = "acme/statue"
    height: int = Field(ge=1, le=9, description="Height.")
    stone: str = Field(default=OMIT, description="Stone.")


def acme() -> VendorData:
    """Make a vendor of one model, with a header, a wrapping and a kind of result of its own."""
    route = Route("make", "runpod_jobs", "/things/{endpoint}", {"submit": "run", "wrap": "order"})
    vendor = Vendor(
        id="acme",
        title="Acme",
        package="acme_models.acme",
        base_url="https://api.acme.test",
        auth=Auth(header="X-Key", prefix=""),
        routes={"make": route},
        results={"statue": Reader("image", ("picture.link",), cost="price.usd")},
    )
    entry = Entry("acme/statue", "acme_statue", "AcmeStatue", "make", "statue", None, "statue")
    return VendorData(
        vendor, (ServedModel(entry, "image", vendor.results["statue"], lambda: OwnParams),)
    )


def test_a_vendor_that_no_code_knows_is_served_by_its_data() -> None:
    """A new vendor's auth, paths, wrapping, limits and result paths come from its data alone."""
    with FakeVendor(data=acme(), api_key="k") as fake:
        post = f"{fake.base_url}/things/statue/runsync"
        wrong = httpx.post(
            post, json={"order": {"height": 10}}, headers={"X-Key": "k"}, trust_env=False
        )
        assert wrong.status_code == 400
        assert wrong.json()["error"].startswith("height")
        right = httpx.post(
            post, json={"order": {"height": 9}}, headers={"X-Key": "k"}, trust_env=False
        )
        output = right.json()["output"]
        assert output["price"] == {"usd": 0.01}
        url = output["picture"]["link"]
        assert httpx.get(url, trust_env=False).content.startswith(b"\x89PNG")
        assert httpx.get(url, headers={"X-Key": "k"}, trust_env=False).status_code == 400
        assert len(fake.violations) == 1


def test_data_is_read_from_the_generated_package() -> None:
    """Every handle of every namespace is served."""
    data = load("runpod")
    assert {model.namespace for model in data.models} == set(data.vendor.namespaces)
    assert len(data.models) >= 47
