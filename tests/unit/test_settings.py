"""What a client is told once: keys, addresses, headers and options."""

import pickle
from typing import Any

import pytest

from modelwire.aihubmix import AIHubMix
from modelwire.runpod import AsyncRunpod, Runpod
from modelwire_runtime.errors import AuthError, InvalidParams, ModelwireError
from modelwire_runtime.settings import Settings, clean_base_url, connect, connect_route, over
from modelwire_runtime.testing import ScriptedTransport
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.vendor import Auth, ClientHeader, Route, Vendor

KEY = "secret-key-77aa"
DONE = reply({"id": "j", "status": "COMPLETED", "output": {"image_url": "https://x.example/a.png"}})
MODEL = "pruna/p-image-t2i"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the machine's own keys away."""
    monkeypatch.delenv("RUNPOD_API_KEY", raising=False)
    monkeypatch.delenv("RUNPOD_ENDPOINT_BASE_URL", raising=False)


def client(*outcomes: Any, **settings: Any) -> tuple[Any, ScriptedTransport]:
    """Make a client that answers from a list."""
    transport = ScriptedTransport(outcomes)
    given: dict[str, Any] = {"api_key": KEY, "transport": transport, **settings}
    return Runpod(**given), transport


def test_a_missing_key_is_told_at_the_first_call() -> None:
    """A client is made without a key; the first call names the environment variable, and a later one finds it."""
    runpod, transport = client(DONE, api_key=None)
    assert "image" in dir(runpod)
    with pytest.raises(AuthError, match="set RUNPOD_API_KEY or give Runpod") as caught:
        runpod.run(MODEL, prompt="x")
    assert caught.value.code == "auth"
    assert transport.requests == []


def test_the_environment_is_read_at_the_first_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Key and base URL may be set after the client was made."""
    runpod, transport = client(DONE, api_key=None)
    monkeypatch.setenv("RUNPOD_API_KEY", KEY)
    monkeypatch.setenv("RUNPOD_ENDPOINT_BASE_URL", "https://proxy.example/v2/")
    runpod.run(MODEL, prompt="x")
    request = transport.requests[0]
    assert request.url == "https://proxy.example/v2/p-image-t2i/runsync"
    assert request.headers["Authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(
    "key", ["", " ", "a b\n", "schlüssel", "line\r\nX: y", "\u201ckey\u201d", "x "]
)
def test_keys_that_no_header_carries_are_refused_unseen(key: str) -> None:
    """A key with line breaks, blanks around it or letters beyond ASCII is refused without being shown."""
    with pytest.raises(AuthError) as caught:
        Runpod(api_key=key)
    assert not key.strip() or key not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://x.example",
        "x.example",
        "https://",
        "https://user:pass@x.example",
        "https://x.example?a=1",
        "https://x.example#a",
        "https://x.example/a b",
        "https://x.example/{endpoint}",
        "https://x.example\r\nHost: y",
        "https://[broken",
        "https://x.example:port",
    ],
)
def test_base_urls_that_are_refused(url: str) -> None:
    """A base URL is http(s) and holds no credentials, query or fragment; credentials are not shown."""
    with pytest.raises(InvalidParams) as caught:
        Runpod(base_url=url)
    assert "pass" not in str(caught.value).replace("password", "")


def test_base_urls_lose_their_slash() -> None:
    """A closing slash makes no difference."""
    assert clean_base_url(" https://x.example/v2/ ") == "https://x.example/v2"


@pytest.mark.parametrize(
    "headers", [{"X": "a\r\nY: b"}, {"X\n": "a"}, {"": "a"}, {"X Y": "a"}, {"X": "é"}, {"X": "a\0"}]
)
def test_headers_that_are_refused(headers: dict[str, str]) -> None:
    """A header that would smuggle another or cannot travel is refused, on client and call, its value unseen."""
    with pytest.raises(ValueError, match="header") as caught:
        Runpod(api_key=KEY, headers=headers)
    assert "Y: b" not in str(caught.value)
    runpod, _ = client()
    with pytest.raises(ValueError, match="header"):
        runpod.with_options(headers=headers)


def test_what_a_caller_does_with_his_mapping_later_changes_no_option() -> None:
    """Options were checked when they were given; a header that is changed behind them does not travel."""
    runpod, transport = client(DONE, DONE)
    headers = {"X-A": "1"}
    handle = runpod.image.pruna_p_image_t2i.with_options(headers=headers)
    handle(prompt="x")
    headers["X-A"] = "2"
    handle(prompt="x")
    assert [request.headers["X-A"] for request in transport.requests] == ["1", "1"]


def test_calls_of_one_handle_share_nothing_that_they_learn() -> None:
    """A handle prepares its calls once; the job that one call made is not the other's."""
    runpod, _ = client(DONE, reply({"id": "k", "status": "COMPLETED", "output": {}}))
    handle = runpod.image.pruna_p_image_t2i
    assert [handle(prompt="x").job_id for _ in range(2)] == ["j", "k"]


def test_headers_of_client_and_call_are_united() -> None:
    """A call's headers are laid over the client's, whatever their case; the key's own header may be replaced."""
    runpod, transport = client(DONE, DONE, headers={"X-A": "1", "X-B": "2"})
    handle = runpod.image.pruna_p_image_t2i
    handle.with_options(headers={"x-a": "9", "authorization": "Basic abc"})(prompt="x")
    handle(prompt="x")
    first, second = (request.headers for request in transport.requests)
    assert (first["x-a"], first["X-B"]) == ("9", "2")
    assert [value for name, value in first.items() if name.lower() == "authorization"] == [
        "Basic abc"
    ]
    assert (second["X-A"], second["Authorization"]) == ("1", f"Bearer {KEY}")
    assert over({"A": "1"}, {"a": "2"}) == {"a": "2"}


def test_settings_do_not_change() -> None:
    """A client's attributes cannot be set; `with_options` leaves the original alone and shares its pool."""
    runpod, _ = client()
    with pytest.raises(AttributeError, match="with_options"):
        runpod.api_key = "x"
    other = runpod.with_options(timeout=5)
    assert type(other) is Runpod
    assert other._core is runpod._core
    assert runpod._options == {}
    assert other.image._client is other
    assert runpod.image._client is runpod


def test_options_of_client_and_handle_are_laid_over_each_other() -> None:
    """A handle's options win over the client's; `extra` and `headers` are united."""
    runpod, transport = client(DONE, extra={"a": 1, "b": 1}, timeout=50)
    handle = runpod.image.pruna_p_image_t2i.with_options(extra={"b": 2}).with_options(timeout=7)
    handle(prompt="x")
    request = transport.requests[0]
    assert b'"a":1,"b":2' in (request.body or b"")
    assert 6 < (request.timeout or 0) <= 7


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"timeuot": 3}, TypeError),
        ({"timeout": -1}, ValueError),
        ({"timeout": "3"}, ValueError),
        ({"timeout": True}, ValueError),
        ({"timeout": float("nan")}, ValueError),
        ({"poll_interval": -0.1}, ValueError),
        ({"max_polls": 0}, ValueError),
        ({"max_polls": 1.5}, ValueError),
        ({"validate": "loose"}, ValueError),
    ],
)
def test_wrong_options_are_refused_where_they_are_given(
    options: dict[str, Any], kind: type[Exception]
) -> None:
    """An option that is unknown or has a wrong value fails at once, on client and handle."""
    runpod, _ = client()
    with pytest.raises(kind):
        Runpod(**options)
    with pytest.raises(kind):
        runpod.image.pruna_p_image_t2i.with_options(**options)
    if "timeuot" in options:
        with pytest.raises(TypeError, match="did you mean 'timeout'"):
            runpod.with_options(**options)


@pytest.mark.parametrize("settings", [{"max_concurrency": 0}, {"max_retries": -1}])
def test_wrong_settings_are_refused(settings: dict[str, Any]) -> None:
    """A client with senseless limits is not made."""
    with pytest.raises(ValueError, match="whole number"):
        Runpod(**settings)


def test_nothing_shows_the_key() -> None:
    """Neither the client nor its settings, connection or handles show the key."""
    runpod, _ = client(DONE)
    runpod.run(MODEL, prompt="x")
    shown = [
        runpod,
        runpod._core.settings,
        runpod._core.connection(),
        runpod.image,
        Settings(api_key=KEY),
    ]
    assert KEY not in "".join(map(repr, [*shown, runpod.image.pruna_p_image_t2i]))


def test_misspelt_names_are_explained() -> None:
    """A namespace or model that is not there names those that look like it; dir() knows all."""
    runpod, _ = client()
    with pytest.raises(AttributeError, match="did you mean image"):
        runpod.imagee  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean pruna_p_image_t2i"):
        runpod.image.pruna_p_image_t2  # noqa: B018
    assert {"image", "video", "run", "job", "endpoint", "models"} <= set(dir(runpod))
    assert "pruna_p_image_t2i" in dir(runpod.image)
    assert len(runpod.image) == len(dir(runpod.image))
    assert not hasattr(runpod, "_repr_html_")
    assert not hasattr(runpod.image, "_repr_html_")
    assert "models" in repr(runpod.image)


def test_models_by_id_alias_and_likeness() -> None:
    """An id, an alias or its other case finds a model; an unknown one borrows a known one's rules, or has none."""
    runpod, transport = client(*[DONE] * 6)
    for name in (MODEL, "p-image-t2i", "Pruna/P-Image-T2I"):
        runpod.run(name, prompt="x")
        assert transport.requests[-1].url.endswith("/p-image-t2i/runsync")
    runpod.run("me/mine", like=MODEL, prompt="x", width=512, height=512, aspect_ratio="custom")
    assert transport.requests[-1].url.endswith("/me-mine/runsync")
    with pytest.raises(InvalidParams, match="me/mine"):
        runpod.run("me/mine", like=MODEL, prompt="x", width=500)
    result = runpod.run("me/mine", task_type="text-to-image", whatever=[1])
    assert type(result).__name__ == "ImageResult"
    assert transport.requests[-1].body == b'{"input":{"whatever":[1]}}'
    with pytest.raises(InvalidParams, match="text-to-image"):
        runpod.run("me/mine", task_type="text-to-smell")
    with pytest.raises(ModelwireError, match="did you mean 'pruna/p-image-t2i'") as caught:
        runpod.run("prune/p-image-t2i", prompt="x")
    assert "like=" in str(caught.value)
    with pytest.raises(TypeError, match="nothing beside"):
        runpod.run(runpod.image.pruna_p_image_t2i.params(prompt="x"), width=3)


def test_a_removed_model_names_its_successor() -> None:
    """The call of a removed model is sent, and the vendor's 404 is explained."""
    gone = reply({"error": "endpoint not found"}, 404)
    runpod, _ = client(gone)
    with pytest.raises(ModelwireError) as caught:
        runpod.run("bytedance/seedream-3.0", prompt="x")
    assert "was removed on 2026-06-18; use bytedance/seedream-4.0" in str(caught.value)
    assert caught.value.code == "not_found"


def test_a_refusal_by_the_vendor_names_the_page() -> None:
    """Parameters that only the vendor refuses lead to the model's page too."""
    runpod, _ = client(reply({"error": "prompt is odd"}, 400))
    with pytest.raises(InvalidParams, match="prompt is odd") as caught:
        runpod.run(MODEL, prompt="x")
    assert str(caught.value).endswith(
        "see https://docs.runpod.io/public-endpoints/models/p-image-t2i"
    )


def test_handles_and_jobs_travel() -> None:
    """A handle and a job can be pickled with their client, which reads its key anew."""
    runpod, _ = client(reply({"id": "j", "status": "IN_QUEUE"}))
    secret = {"s3": {"accessSecret": KEY}, "headers": {"X-Secret": KEY, "X-Team": "red"}}
    job = runpod.video.pruna_p_video.with_options(**secret).submit(prompt="x")
    handle = runpod.image.pruna_p_image_t2i.with_options(timeout=3, **secret)
    other = runpod.openai_compatible(base_url="http://h/v1", model="m", api_key=KEY)
    endpoint = runpod.endpoint("abc", schema=handle.params)
    data = [pickle.dumps(item) for item in (job, handle, other, endpoint)]
    assert not any(KEY.encode() in item for item in data)
    again, same, server, place = map(pickle.loads, data)
    assert (again.token, again.last) == (job.token, job.last)
    assert (same.id, same._options) == (MODEL, {"timeout": 3, "headers": {"X-Team": "red"}})
    assert server._target.base_url == "http://h/v1"
    assert place._schema is handle.params


def test_extra_fields() -> None:
    """`extra` adds what the spec does not know; a known name in it, or one that the route owns, is an error."""
    runpod, transport = client(DONE)
    runpod.with_options(extra={"new": True}).run(MODEL, prompt="x")
    assert transport.requests[0].body == b'{"input":{"prompt":"x","new":true}}'
    with pytest.raises(InvalidParams, match="prompt"):
        runpod.with_options(extra={"prompt": "y"}).run(MODEL, prompt="x")
    handle = runpod.text.qwen_qwen3_32b_awq.with_options(extra={"stream": True})
    with pytest.raises(InvalidParams, match="stream"):
        handle(messages=[{"role": "user", "content": "hi"}])


def test_validation_modes() -> None:
    """Strict refuses, warn sends with warnings on the result, off sends in silence."""
    runpod, transport = client(DONE, DONE)
    with pytest.raises(InvalidParams, match="496, 512"):
        runpod.run(MODEL, prompt="x", aspect_ratio="custom", width=500, height=512)
    result = runpod.with_options(validate="warn").run(MODEL, prompt="x", width=500)
    assert any("width" in text for text in result.warnings)
    result = runpod.with_options(validate="off").run(MODEL, prompt=3, width=500, new=None)
    assert result.warnings == ()
    assert transport.requests[-1].body == b'{"input":{"prompt":3,"width":500,"new":null}}'


def test_what_the_caller_set_is_all_that_is_sent() -> None:
    """No default is ever sent, null only when it was given, and numbers keep their form."""
    runpod, transport = client(DONE, DONE)
    runpod.image.black_forest_labs_flux_1_dev(prompt="x", guidance=7)
    assert transport.requests[0].body == b'{"input":{"prompt":"x","guidance":7}}'
    runpod.image.black_forest_labs_flux_1_dev(prompt="x", guidance=7.0)
    assert transport.requests[1].body == b'{"input":{"prompt":"x","guidance":7.0}}'


def test_the_async_client_is_made_the_same_way() -> None:
    """Both clients take the same settings and refuse the same ones."""
    with pytest.raises(AuthError):
        AsyncRunpod(api_key="x\n")
    runpod = AsyncRunpod(api_key=KEY, timeout=5)
    assert KEY not in repr(runpod)
    assert type(runpod.image).__name__ == "AsyncImage"


def _vendor(**more: Any) -> Vendor:
    return Vendor(
        id="acme",
        title="Acme",
        package="acme_models.acme",
        base_url="https://api.acme.test/v1",
        auth=Auth("Authorization", "Bearer ", ("ACME_TEST_KEY",)),
        routes={},
        **more,
    )


def test_a_route_shows_the_key_in_its_own_header() -> None:
    """The vendor's own header stays away then, and the route's constant headers give way to the caller's."""
    route = Route(
        "messages", "x", "/", auth=Auth("x-api-key", ""), headers={"version": "1", "a": "b"}
    )
    settings = Settings(api_key="secret-key", headers={"Version": "2"})
    vendor = _vendor()
    found = connect_route(vendor, settings, route, lambda: connect(vendor, settings))
    names = {name.lower(): value for name, value in found.headers.items()}
    assert names["x-api-key"] == "secret-key"
    assert "authorization" not in names
    assert (names["version"], names["a"]) == ("2", "b")
    assert "secret-key" in found.secrets


def test_logs_mask_the_key_of_such_a_route_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where no call has taken the vendor's plain way yet, and the key came from the environment."""
    monkeypatch.setenv("AIHUBMIX_API_KEY", KEY)
    core = AIHubMix()._core
    core.connection(route=core.route("messages"))
    assert core.redact(f"the key {KEY}") == "the key ***"


def test_who_a_client_calls_for_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the caller named it."""
    monkeypatch.setenv("ACME_TEST_ROOM", "blue")
    vendor = _vendor(client_headers={"room": ClientHeader("Acme-Room", "ACME_TEST_ROOM")})
    assert connect(vendor, Settings(api_key="k")).headers["Acme-Room"] == "blue"
    named = Settings(api_key="k", headers={"acme-room": "red"})
    assert "Acme-Room" not in connect(vendor, named).headers
