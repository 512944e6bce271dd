"""A download carries no key, follows redirects by itself, keeps to its limits and says what failed."""

import pytest

from modelwire_runtime.errors import (
    CallTimeout,
    ConnectionFailed,
    ModelwireError,
    NotFoundError,
    ServerError,
)
from modelwire_runtime.media.download import Downloaded, download
from modelwire_runtime.sync import Clock, Driver
from modelwire_runtime.testing import ScriptedTransport, StreamedReply
from modelwire_runtime.transports import Lost, NotSent, Response

URL = "https://image.acme.test/x.png?signature=secret"


class World:
    """A script of replies, a clock that stands still, and what was asked."""

    def __init__(self, *outcomes: object) -> None:
        self.transport = ScriptedTransport(outcomes)  # type: ignore[arg-type]
        self.pauses: list[float] = []
        clock = Clock(now=lambda: 100.0, sleep=self.pauses.append, jitter=lambda: 0.0)
        self.driver = Driver(self.transport, clock=clock)

    def get(self, url: str = URL, max_bytes: int = 100) -> Downloaded:
        """Run a download."""
        return self.driver.run(download(url, max_bytes=max_bytes))

    @property
    def urls(self) -> list[str]:
        """List what was asked for."""
        return [request.url for request in self.transport.requests]


def redirect(to: str, status: int = 302) -> Response:
    """Make a reply that sends elsewhere."""
    return Response(status, {"location": to}, b"")


def test_the_request_is_bare() -> None:
    """No key, no header of the client; and it is a read."""
    world = World(Response(200, {"content-type": "image/PNG; x=y"}, b"data"))
    assert world.get() == Downloaded(b"data", "image/png")
    (request,) = world.transport.requests
    assert request.headers == {"Accept": "*/*"}
    assert (request.method, request.billable, request.body) == ("GET", False, None)


def test_pieces_are_joined() -> None:
    """A reply in pieces is one file; a type that says nothing is none."""
    reply = StreamedReply([b"da", b"ta"], headers={"content-type": "application/octet-stream"})
    assert World(reply).get() == Downloaded(b"data", None)


def test_redirects_are_followed() -> None:
    """Relative and absolute targets work."""
    world = World(redirect("/y.png"), redirect("https://cdn.test/z"), Response(200, {}, b"z"))
    assert world.get().data == b"z"
    assert world.urls == [URL, "https://image.acme.test/y.png", "https://cdn.test/z"]


def test_redirects_end_somewhere() -> None:
    """A circle is an error."""
    world = World(*[redirect(URL)] * 6)
    with pytest.raises(ModelwireError, match="redirects more than 5 times"):
        world.get()
    assert len(world.urls) == 6


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "s3://bucket/x", "ftp://x/y", "http://", "x.png", "http://[x"]
)
def test_only_http_is_fetched(url: str) -> None:
    """Neither a result nor a redirect can make this program read anything else."""
    with pytest.raises(ModelwireError, match="no http"):
        World().get(url)
    if not url.startswith(("http", "x")):
        with pytest.raises(ModelwireError, match="no http"):
            World(redirect(url)).get()


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_dead_link_is_explained(status: int) -> None:
    """Files live for some days; the message has no signature in it."""
    with pytest.raises(NotFoundError, match="7 days") as caught:
        World(Response(status, {}, b"")).get()
    assert caught.value.status == status
    assert "secret" not in str(caught.value)


def test_passing_trouble_is_tried_again() -> None:
    """A read costs nothing, so it is repeated, with growing pauses."""
    world = World(
        Response(503, {}, b""), StreamedReply([b"da", Lost("cut")]), Response(200, {}, b"data")
    )
    assert world.get().data == b"data"
    assert world.pauses == [1.0, 2.0]


def test_lasting_trouble_is_told() -> None:
    """After three tries the last problem is raised."""
    with pytest.raises(ServerError) as caught:
        World(*[Response(502, {}, b"")] * 3).get()
    assert caught.value.status == 502
    with pytest.raises(ConnectionFailed, match="refused") as broken:
        World(*[NotSent("refused")] * 3).get()
    assert broken.value.retryable
    assert not broken.value.may_have_run
    with pytest.raises(ModelwireError, match="HTTP 418"):
        World(Response(418, {}, b"")).get()


def test_sizes_are_limited() -> None:
    """A file that is too large is refused, by its declared length before a byte is read."""
    with pytest.raises(ModelwireError, match="larger than 3 bytes"):
        World(Response(200, {"content-length": "4"}, b"data")).get(max_bytes=3)
    with pytest.raises(ModelwireError, match="larger than 3 bytes"):
        World(StreamedReply([b"da", b"ta"])).get(max_bytes=3)
    assert World(Response(200, {}, b"abc")).get(max_bytes=3).data == b"abc"


def test_a_deadline_is_told_as_such() -> None:
    """The caller's time limit gives the error of a time limit."""
    world = World(Response(200, {}, b"data"))
    with pytest.raises(CallTimeout, match="within 5 seconds"):
        world.driver.run(download(URL, timeout=5.0), 99.0)
