"""Fetching takes nothing of the user's along, asks nobody but the vendor's hosts, and puts up with nothing."""

import gzip
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from modelwire_codegen.syncing.address import Addresses, Refused, is_public
from modelwire_codegen.syncing.fetch import Fetcher, Limits, open_client

HOSTS = frozenset({"docs.acme.test", "schemas.acme.test"})
URL = "https://docs.acme.test/openapi.json"
PUBLIC = "93.184.216.34"
JSON = {"content-type": "application/json"}
Answer = Callable[[httpx.Request], httpx.Response]


def fetcher(answer: Answer, *, limits: Limits | None = None, **options: object) -> Fetcher:
    """Give a fetcher whose network is a function."""
    chosen = limits or Limits()
    client = open_client(chosen, httpx.MockTransport(answer))
    options.setdefault("resolve", lambda *_: [PUBLIC])
    return Fetcher(client, Addresses(HOSTS, **options), chosen)  # type: ignore[arg-type]


def answering(*responses: httpx.Response) -> tuple[list[httpx.Request], Answer]:
    """Give a network that answers in this order, and what it was asked."""
    asked: list[httpx.Request] = []
    rest = iter(responses)

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return next(rest)

    return asked, answer


def document(*parts: bytes, **headers: str) -> httpx.Response:
    """Give an answer that arrives in these parts."""
    return httpx.Response(200, headers={**JSON, **headers}, content=iter(parts))


def refusal(answer: Answer, url: str = URL, **options: object) -> str:
    """Fetch what is refused, and give the reason."""
    with pytest.raises(Refused) as caught:
        fetcher(answer, **options).fetch(url)  # type: ignore[arg-type]
    return str(caught.value)


def nobody(request: httpx.Request) -> httpx.Response:
    """Be a network that may not be asked."""
    raise AssertionError(request.url)


def test_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """The judged address is asked by number, under the host's name; nothing of the user's environment travels."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://user:secret@127.0.0.1:1")
    asked, answer = answering(document(b"{}"))
    assert fetcher(answer).fetch(f"{URL}?a=b%20c") == b"{}"
    request = asked[0]
    assert str(request.url) == f"https://{PUBLIC}/openapi.json?a=b%20c"
    assert request.extensions["sni_hostname"] == "docs.acme.test"
    assert dict(request.headers) == {
        "host": "docs.acme.test",
        "accept": "application/json, application/yaml, */*;q=0.1",
        "accept-encoding": "identity",
        "user-agent": "modelwire-codegen",
    }


def test_address_of_six(monkeypatch: pytest.MonkeyPatch) -> None:
    """An IPv6 address is asked in brackets."""
    asked, answer = answering(document(b"{}"))
    fetcher(answer, resolve=lambda *_: ["2606:2800:220:1::1"]).fetch(URL)
    assert str(asked[0].url) == "https://[2606:2800:220:1::1]/openapi.json"


@pytest.mark.parametrize(
    "url",
    [
        "http://docs.acme.test/x.json",
        "ftp://docs.acme.test/x.json",
        "file:///etc/passwd",
        "https://evil.test/x.json",
        "https://docs.acme.test.evil.test/x.json",
        "https://evil.test@docs.acme.test/x.json",
        "https://user:secret@docs.acme.test/x.json",
        "https://docs.acme.test@evil.test/x.json",
        "https://docs.acme.test:8443/x.json",
        "https://docs.acme.test:99999/x.json",
        "https://127.0.0.1/x.json",
        "http://127.0.0.1/x.json",
        "https://[::1]/x.json",
        "https://169.254.169.254/latest/meta-data",
        "https:///x.json",
        "https://docs.acme.test\\@evil.test/x.json",
        "//docs.acme.test/x.json",
        "x.json",
        "",
    ],
)
def test_addresses_that_are_not_asked(url: str) -> None:
    """Another scheme, host, port or user: refused before anything is looked up, also when a redirect leads there."""

    def never(host: str, port: int) -> Sequence[str]:
        raise AssertionError(host)

    told = refusal(nobody, url, resolve=never)
    assert "secret" not in told
    _, answer = answering(httpx.Response(302, headers={"location": url}))
    if url not in (
        "",
        "x.json",
        "//docs.acme.test/x.json",
        "https:///x.json",
    ):  # these are relative
        assert refusal(answer)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "240.0.0.1"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1"),
        *("::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1"),
        *("localhost", "", "1.2.3", "0x7f.1"),
    ],
)
def test_private_addresses(address: str) -> None:
    """A name that stands for an address inside a network is refused, however the address is wrapped."""
    assert not is_public(address)
    told = refusal(nobody, resolve=lambda *_: [PUBLIC, address])
    assert "not public" in told


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8"])
def test_public_addresses(address: str) -> None:
    """What belongs to the open network may be asked."""
    assert is_public(address)


def test_name_without_address() -> None:
    """A name that cannot be looked up is told of."""

    def fail(host: str, port: int) -> Sequence[str]:
        raise OSError("no such host")

    assert refusal(nobody, resolve=fail) == "host docs.acme.test has no address: no such host"
    assert refusal(nobody, resolve=lambda *_: []) == "host docs.acme.test has no address"


def test_redirects() -> None:
    """A redirect among the hosts is followed, relative ones too; cookies stay behind."""
    asked, answer = answering(
        httpx.Response(302, headers={"location": "/moved.json", "set-cookie": "a=b"}),
        httpx.Response(307, headers={"location": "https://schemas.acme.test/latest?x=1"}),
        document(b"[]"),
    )
    assert fetcher(answer).fetch(URL) == b"[]"
    hosts = [request.headers["host"] for request in asked]
    assert hosts == ["docs.acme.test", "docs.acme.test", "schemas.acme.test"]
    assert [request.url.path for request in asked] == ["/openapi.json", "/moved.json", "/latest"]
    assert not any("cookie" in request.headers for request in asked)


def test_redirects_without_end() -> None:
    """A server that sends one round and round is left after some turns."""
    told = refusal(lambda _: httpx.Response(302, headers={"location": URL}))
    assert told == "more than 4 redirects"


def test_too_large() -> None:
    """The limit holds whatever length the server states."""
    answers = [
        document(b"x" * 11),
        document(b"x" * 6, b"x" * 6),
        document(b"x" * 11, **{"content-length": "3"}),
    ]
    for response in answers:
        _, answer = answering(response)
        assert refusal(answer, limits=Limits(bytes=10)) == "the document has more than 10 bytes"
    _, answer = answering(document(b"x" * 10))
    assert fetcher(answer, limits=Limits(bytes=10)).fetch(URL) == b"x" * 10


def test_endless() -> None:
    """A document without end is given up at the limit, not when memory is full."""

    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * 1000

    _, answer = answering(httpx.Response(200, headers=JSON, content=endless()))
    assert "more than 5000 bytes" in refusal(answer, limits=Limits(bytes=5000))


def test_compressed() -> None:
    """What is compressed could unfold to anything, and was not asked for."""
    headers = {**JSON, "content-encoding": "gzip"}
    _, answer = answering(httpx.Response(200, headers=headers, content=gzip.compress(b"{}")))
    assert "compressed" in refusal(answer)


def test_too_slow() -> None:
    """A server that trickles is left when the time for one document is over; the clock is handed in."""
    ticks = iter(range(0, 1000, 60))
    _, answer = answering(document(*[b"x"] * 100))
    base = fetcher(answer)
    slow = Fetcher(base.client, base.addresses, base.limits, clock=lambda: float(next(ticks)))
    with pytest.raises(Refused, match="took more than 300 seconds"):
        slow.fetch(URL)


@pytest.mark.parametrize("kind", ["text/html", "image/png", "", "é"])
def test_other_kinds(kind: str) -> None:
    """A page, such as one to log in, is no document."""
    headers = [(b"content-type", kind.encode("latin-1"))] if kind else []
    _, answer = answering(httpx.Response(200, headers=headers, content=b"<html>"))
    assert "neither JSON nor YAML" in refusal(answer)


def test_a_kind_that_says_nothing() -> None:
    """Bytes of no stated kind pass when the address ends in the name of a document, and only then."""
    kind = {"content-type": "application/octet-stream"}
    _, answer = answering(document(b"a: 1", **kind), document(b"a: 1", **kind))
    assert fetcher(answer).fetch("https://docs.acme.test/a.yaml") == b"a: 1"
    with pytest.raises(Refused, match="neither JSON nor YAML"):
        fetcher(answer).fetch("https://docs.acme.test/download")


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "TEXT/YAML", "text/plain"])
def test_known_kinds(kind: str) -> None:
    """JSON, YAML and the plain text of code hosts pass."""
    _, answer = answering(document(b"{}", **{"content-type": kind}))
    assert fetcher(answer).fetch(URL) == b"{}"


@pytest.mark.parametrize("status", [201, 204, 206, 304, 400, 401, 404, 500, 503])
def test_other_statuses(status: int) -> None:
    """Only 200 brings a document."""
    _, answer = answering(httpx.Response(status, headers=JSON, content=b""))
    assert refusal(answer) == f"the server answers with status {status}"


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectTimeout("slow"),
        httpx.ReadError("cut\noff"),
        httpx.RemoteProtocolError("odd"),
        httpx.ConnectError("certificate verify failed"),
    ],
)
def test_transport_errors(error: Exception) -> None:
    """What fails on the way is a reason like any other, on one line."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    told = refusal(fail)
    assert told.startswith(f"{type(error).__name__}: ")
    assert "\n" not in told


class Handler(BaseHTTPRequestHandler):
    """Answers with the path."""

    def do_GET(self) -> None:
        """Send a document, or to another one."""
        if self.path == "/away":
            self.send_response(302)
            self.send_header("location", "http://127.0.0.2:1/x")
            self.end_headers()
            return
        body = f'{{"path": "{self.path}"}}'.encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@contextmanager
def server() -> Iterator[str]:
    """Run a server on this machine for a while, and give its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_address[1]}"
        finally:
            running.shutdown()
            thread.join()


def test_loopback() -> None:
    """A server on this machine is asked when that is wanted, and never otherwise; it cannot send elsewhere."""
    with server() as address, open_client(Limits()) as client:
        rehearsal = Fetcher(client, Addresses(HOSTS, loopback=True))
        assert rehearsal.fetch(f"{address}/x?y=1") == b'{"path": "/x?y=1"}'
        with pytest.raises(Refused, match="not https"):
            rehearsal.fetch(f"{address}/away")
        with pytest.raises(Refused, match="not https"):
            Fetcher(client, Addresses(HOSTS)).fetch(f"{address}/x")
