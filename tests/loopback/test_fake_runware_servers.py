"""The further servers of the fake Runware: schemas and registry, pages about models, serverless apps."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from modelwire_runtime.testing import API_KEY, FakeVendor, TaskPlan
from tests.support.runware_models import FILM, PICTURE, runware_data

ID = "5f0e0000-0000-4000-8000-000000000001"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runware."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    """Give an HTTP client without a key."""
    with httpx.Client(trust_env=False) as client:
        yield client


def content(fake: FakeVendor, http: httpx.Client, path: str, **query: Any) -> Any:
    """Give a page of the content server."""
    return http.get(fake.bases["content"] + path, params=query).json()


def test_every_address_is_on_this_machine(fake: FakeVendor) -> None:
    """No address leads elsewhere."""
    assert fake.url == fake.base_url
    assert fake.socket_url.startswith("ws://127.0.0.1:")
    assert set(fake.bases) == {"content", "schemas", "serverless"}
    assert all(url.startswith("http://127.0.0.1:") for url in (fake.url, *fake.bases.values()))


def test_the_registry_goes_by_an_etag(fake: FakeVendor, http: httpx.Client) -> None:
    """The registry is sent once, then only when a model was listed."""
    url = f"{fake.bases['schemas']}/registry.json"
    first = http.get(url)
    assert first.json()["models"][PICTURE] == {"taskType": "imageInference", "id": "bfl-flux-2-dev"}
    assert first.json()["architectureTaskTypes"] == {"sdxl": "imageInference"}
    assert first.json()["modalityTaskTypes"] == {"image": "imageInference"}
    headers = {"If-None-Match": first.headers["etag"]}
    same = http.get(url, headers=headers)
    assert (same.status_code, same.content) == (304, b"")
    fake.listing.publish("acme:1@1", "videoInference", "acme-one")
    new = http.get(url, headers=headers)
    assert new.json()["models"]["acme:1@1"] == {"taskType": "videoInference", "id": "acme-one"}
    assert new.json()["version"] > first.json()["version"]
    assert fake.operations() == ["registry"] * 3


def test_a_schema_is_found_by_id_or_slug(fake: FakeVendor, http: httpx.Client) -> None:
    """The schema is that of the parameter set, with what the protocol owns beside it."""
    base = f"{fake.bases['schemas']}/resolve"
    found = http.get(f"{base}/{PICTURE}").json()
    assert found == http.get(f"{base}/bfl-flux-2-dev").json()
    schema = found["requestSchema"]
    assert schema["properties"]["taskType"] == {"type": "string", "const": "imageInference"}
    assert schema["properties"]["width"]["multipleOf"] == 64
    assert schema["required"] == ["taskType", "taskUUID", "model", "positivePrompt"]
    assert schema["additionalProperties"] is False
    assert found["documentation"].endswith("/bfl-flux-2-dev")
    assert http.get(f"{base}/nobody:1@1").status_code == 404


def test_a_model_may_be_listed_with_a_schema(fake: FakeVendor, http: httpx.Client) -> None:
    """A test lists a model of the community, and says what it takes."""
    schema = {"type": "object", "properties": {"steps": {"type": "integer", "maximum": 9}}}
    fake.listing.publish("civitai:1@2", "imageInference", schema=schema)
    found = http.get(f"{fake.bases['schemas']}/resolve/civitai:1@2").json()["requestSchema"]
    assert found["properties"]["steps"] == {"type": "integer", "maximum": 9}


def test_the_key_must_not_be_shown_to_public_servers(fake: FakeVendor, http: httpx.Client) -> None:
    """A key that travels without need is a violation."""
    headers = {"Authorization": f"Bearer {API_KEY}"}
    for path in (f"{fake.bases['content']}/models", f"{fake.bases['schemas']}/registry.json"):
        assert http.get(path, headers=headers).status_code == 200
    assert len(fake.violations) == 2


def test_models_are_listed_whole_or_in_pages(fake: FakeVendor, http: httpx.Client) -> None:
    """A list may be filtered, sorted and cut."""
    everything = content(fake, http, "/models")
    assert len(everything) == len(fake.listing.models)
    assert [one["air"] for one in content(fake, http, "/models", q="flux 2")] == [PICTURE]
    assert [one["air"] for one in content(fake, http, "/models", category="video")] == [FILM]
    assert content(fake, http, "/models", status="deprecated") == []
    assert content(fake, http, "/models", capability="io:text-to-text")[0]["category"] == "text"
    names = [one["name"] for one in content(fake, http, "/models", sort="name", order="desc")]
    assert names == sorted(names, reverse=True)
    page = content(fake, http, "/models", paginate="true", limit=2, offset=1)
    assert page == {"total": len(everything), "limit": 2, "offset": 1, "items": everything[1:3]}


def test_a_model_has_pages_of_its_own(fake: FakeVendor, http: httpx.Client) -> None:
    """Examples, price and guides lie below the model; what is not known is not found."""
    one = content(fake, http, "/models/bfl-flux-2-dev")
    assert one == content(fake, http, f"/models/{PICTURE}")
    (example,) = content(fake, http, "/models/bfl-flux-2-dev/examples")
    assert example["request"]["model"] == PICTURE
    assert content(fake, http, "/models/bfl-flux-2-dev/examples", capability="op:caption") == []
    assert content(fake, http, "/models/bfl-flux-2-dev/pricing")["air"] == PICTURE
    (guide,) = content(fake, http, "/models/bfl-flux-2-dev/guides")
    assert guide["slug"] == "bfl-flux-2-dev"
    for path in ("/models/none", "/models/none/pricing", "/collections/none", "/creators/none"):
        assert http.get(fake.bases["content"] + path).status_code == 404


def test_collections_and_creators_hold_their_models(fake: FakeVendor, http: httpx.Client) -> None:
    """Models are inlined whole."""
    creators = content(fake, http, "/creators")
    assert {one["id"] for one in creators} >= {"bfl", "runware"}
    assert content(fake, http, "/creators/bfl")["models"][0]["air"] == FILM
    (videos,) = content(fake, http, "/collections", category="video")
    assert content(fake, http, f"/collections/{videos['id']}") == videos
    assert {"id": "op:caption", "label": "caption"} in content(fake, http, "/capabilities")


def test_an_app_is_invoked_and_asked_for(fake: FakeVendor, http: httpx.Client) -> None:
    """A task is accepted, is pending, and has output in the end; the same id starts it once."""
    fake.serve_endpoint("my-app/draw/big", lambda payload: {"echo": payload})
    http.headers["Authorization"] = f"Bearer {API_KEY}"
    base = f"{fake.bases['serverless']}/v1/apps/my-app"
    body = {"taskId": ID, "payload": {"n": 1}}
    accepted = http.post(f"{base}/invoke-async/draw/big", json=body)
    assert (accepted.status_code, accepted.json()["status"]) == (202, "pending")
    again = http.post(f"{base}/invoke-async/draw/big", json=body)
    assert again.json() == accepted.json()
    looks = [http.get(f"{base}/tasks/{ID}").json() for _ in range(3)]
    assert [look["status"] for look in looks] == ["pending", "pending", "completed"]
    assert looks[2]["output"] == {"echo": {"n": 1}}
    assert (fake.executed[ID], fake.billed) == (1, 1)
    assert http.get(f"{base}/tasks/{ID}", params={"environment": "dev"}).status_code == 404
    assert fake.operations()[:3] == ["invoke-async", "invoke-async", "app-task"]


def test_an_app_may_fail_or_be_waited_for(fake: FakeVendor, http: httpx.Client) -> None:
    """A failure is an outcome and no error; a synchronous call may end before the task does."""

    def fail(_: Any) -> Any:
        raise ValueError("no such thing")

    fake.serve_endpoint("my-app/draw", fail)
    fake.plan(TaskPlan(steps=()))
    http.headers["Authorization"] = f"Bearer {API_KEY}"
    base = f"{fake.bases['serverless']}/v1/apps/my-app"
    done = http.post(f"{base}/invoke-sync/draw", json={"taskId": ID, "payload": {}}).json()
    assert (done["status"], done["error"]) == ("failed", "no such thing")
    later = ID.replace("1", "2")
    pending = http.post(f"{base}/invoke-sync/draw", json={"taskId": later, "payload": {}}).json()
    assert pending["status"] == "pending"


def test_errors_of_apps_are_problem_documents(fake: FakeVendor, http: httpx.Client) -> None:
    """A fault names itself in the form of RFC 9457."""
    fake.serve_endpoint("my-app/draw", lambda payload: payload)
    base = f"{fake.bases['serverless']}/v1/apps"
    refused = http.post(f"{base}/my-app/invoke-async/draw", json={})
    assert refused.status_code == 401
    assert refused.headers["content-type"] == "application/problem+json"
    http.headers["Authorization"] = f"Bearer {API_KEY}"
    wrong = http.post(f"{base}/my-app/invoke-async/draw", json={"taskId": "me"})
    assert (wrong.status_code, wrong.json()["errors"][0]["pointer"]) == (422, "/taskId")
    absent = http.post(f"{base}/my-app/invoke-async/paint", json={"taskId": ID})
    assert (absent.status_code, absent.json()["endpointPath"]) == (404, "paint")
    assert http.post(f"{base}/my-app/invoke-async/draw", content=b"{").status_code == 400
    assert http.get(f"{base}/x/tasks/{ID}").status_code == 404
