"""OpenAPI documents read into a vendor that is there: whose server, whose key, whose operation, whose objects."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.importing.planning import Plan
from tests.upstream.importing import codes, data_of, imported, model_of, planned, put, saved
from tests.upstream.operations import document, operation

VENDOR, OPERATIONS = "acme/vendor.yaml", "acme/models/operations.yaml"
OWN = """\
vendor: acme
title: Acme
class_name: Acme
summary: What Acme offers.
docs: https://docs.acme.example
base_url: https://a.example
auth: {header: X-Key, env: [ACME_API_KEY]}
sources: {docs: {ref: docs}}
namespaces: {client: What else the service does.}
routes: {call: {summary: A call., flow: http_post, path: "/{endpoint}"}}
results: {file: {kind: file, summary: A file.}}
errors: {"400": validation}
"""
KEYS = {"Key": {"type": "apiKey", "in": "header", "name": "X-Key"}}


def home(tmp_path: Path) -> Path:
    """Write a vendor by hand."""
    put(tmp_path / "specs", {VENDOR: OWN})
    return tmp_path / "specs"


def service(server: str = "https://b.example/v1", **more: Any) -> dict[str, Any]:
    """Give a document with one operation, at a server and with a key."""
    secured = {"components": {"securitySchemes": KEYS}, "security": [{"Key": []}]}
    paths = {"/draw": {"post": operation(operationId="draw")}}
    return {**document(paths, **secured), "servers": [{"url": server}], **more}


def read(tmp_path: Path, data: dict[str, Any], name: str = "api.json") -> Plan:
    """Import a document."""
    return imported(tmp_path / "specs", saved(tmp_path / "in", data, name))


def route_of(tmp_path: Path) -> dict[str, Any]:
    """Give the route of the operation."""
    found: dict[str, Any] = data_of(tmp_path / "specs", VENDOR)["routes"]["draw"]
    return found


def test_another_server_is_a_base_of_the_new_routes(tmp_path: Path) -> None:
    """Calls go where the document says, and that the vendor's key goes there is told, once."""
    home(tmp_path)
    found = read(tmp_path, service())
    bases = data_of(tmp_path / "specs", VENDOR)["bases"]
    assert bases[route_of(tmp_path)["base"]] == "https://b.example/v1"
    assert codes(found) == ["MW645"]
    assert "https://b.example/v1" in found.findings[0].message
    again = planned(tmp_path / "specs", saved(tmp_path / "in", service(), "api.json"))
    assert (again.texts, codes(again)) == ({}, [])


@pytest.mark.parametrize("servers", [[{"url": "https://a.example/"}], []])
def test_the_vendors_own_server_needs_no_base(tmp_path: Path, servers: list[Any]) -> None:
    """A document of the same server, or of none, goes to the vendor's."""
    home(tmp_path)
    found = read(tmp_path, {**service(), "servers": servers})
    assert not {"base", "auth"} & set(route_of(tmp_path))
    assert "MW645" not in codes(found)


def test_a_second_server_joins_those_that_are_there(tmp_path: Path) -> None:
    """A base of that address is used; another one gets a name that is free."""
    put(
        home(tmp_path),
        {VENDOR: OWN.replace("auth:", "bases: {server_2: https://c.example}\nauth:")},
    )
    read(tmp_path, service())
    bases = data_of(tmp_path / "specs", VENDOR)["bases"]
    assert bases == {"server_2": "https://c.example", "server_3": "https://b.example/v1"}
    assert route_of(tmp_path)["base"] == "server_3"


def test_another_key_is_told_and_said_by_the_routes(tmp_path: Path) -> None:
    """A key that travels in another way than the vendor's does so on the new routes."""
    home(tmp_path)
    bearer = {"Key": {"type": "http", "scheme": "bearer"}}
    data = service("https://a.example", components={"securitySchemes": bearer})
    found = read(tmp_path, data)
    assert route_of(tmp_path)["auth"] == {"header": "Authorization", "prefix": "Bearer "}
    assert codes(found) == ["MW645"]


def test_another_documents_operation_is_no_news_of_this_one(tmp_path: Path) -> None:
    """An operation of the same id elsewhere is left out, and the finding names both."""
    home(tmp_path)
    read(tmp_path, service())
    before = model_of(tmp_path / "specs", OPERATIONS)
    other = service("https://t.example")
    other["paths"]["/more"] = {"post": operation(operationId="more")}
    found = read(tmp_path, other, "other.json")
    told = next(each for each in found.findings if each.code == "MW644")
    for word in ("docs:api.json", "docs:other.json", "https://t.example/draw"):
        assert word in told.message
    assert model_of(tmp_path / "specs", OPERATIONS, "draw") == before
    assert model_of(tmp_path / "specs", OPERATIONS, "more")["sources"] == ["docs:other.json"]
    with pytest.raises(SpecError):
        planned(tmp_path / "specs", saved(tmp_path / "in", service("https://t.example"), "t.json"))


def test_two_documents_of_one_import_are_held_apart_as_well(tmp_path: Path) -> None:
    """The first makes the vendor; the second is fitted into it."""
    second = service("https://t.example")
    second["paths"]["/more"] = {"post": operation(operationId="more")}
    paths = saved(tmp_path / "in", service(), "a.json"), saved(tmp_path / "in", second, "b.json")
    found = imported(tmp_path / "specs", *paths)
    made = data_of(tmp_path / "specs", VENDOR)
    assert made["base_url"] == "https://b.example/v1"
    assert made["bases"][made["routes"]["more"]["base"]] == "https://t.example"
    assert sorted(codes(found)) == ["MW644", "MW645"]


def holding(most: int, server: str, name: str) -> dict[str, Any]:
    """Give a document whose operation takes a schema with a name."""
    reply = operation()["responses"]
    body = {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}}
    pet = {"type": "object", "properties": {"age": {"type": "integer", "maximum": most}}}
    one = {
        "operationId": name,
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": reply,
    }
    return {**document({f"/{name}": {"post": one}}), "servers": [{"url": server}]} | {
        "components": {"schemas": {"Pet": pet}}
    }


def test_objects_of_another_document_stay(tmp_path: Path) -> None:
    """A schema of the same name that says something else gets another name; the same document's changes."""
    home(tmp_path)
    read(tmp_path, holding(9, "https://a.example", "feed"))
    read(tmp_path, holding(5, "https://t.example", "walk"), "other.json")
    shared = data_of(tmp_path / "specs", "acme/shared/objects.yaml")["objects"]
    limits = {name: value["properties"]["age"]["maximum"] for name, value in shared.items()}
    assert limits.pop("Pet") == 9
    assert list(limits.values()) == [5]
    read(tmp_path, holding(7, "https://a.example", "feed"))
    shared = data_of(tmp_path / "specs", "acme/shared/objects.yaml")["objects"]
    assert shared["Pet"]["properties"]["age"]["maximum"] == 7


def test_a_renamed_document_is_cited_once(tmp_path: Path) -> None:
    """The same operation in a document of another name: its source takes the place of the old one."""
    home(tmp_path)
    first = saved(tmp_path / "in", holding(9, "https://a.example", "feed"), "one.json")
    imported(tmp_path / "specs", first, ref="")
    second = saved(tmp_path / "in", holding(7, "https://a.example", "feed"), "two.json")
    imported(tmp_path / "specs", second, ref="")
    assert model_of(tmp_path / "specs", OPERATIONS, "feed")["sources"] == ["docs:two.json"]


def test_a_source_that_is_called_like_a_document_follows_it(tmp_path: Path) -> None:
    """What an import has called a source is the import's to keep true; what a person wrote is not."""
    first = saved(tmp_path / "in", holding(9, "https://a.example", "feed"), "one.json")
    imported(tmp_path / "specs", first, ref="")
    assert data_of(tmp_path / "specs", VENDOR)["sources"]["docs"]["ref"] == "one.json 7"
    second = saved(tmp_path / "in", holding(7, "https://a.example", "feed"), "two.json")
    imported(tmp_path / "specs", second, ref="")
    assert data_of(tmp_path / "specs", VENDOR)["sources"]["docs"]["ref"] == "two.json 7"
    imported(home(tmp_path / "hand"), first, ref="")
    assert data_of(tmp_path / "hand" / "specs", VENDOR)["sources"]["docs"]["ref"] == "docs"


def test_a_moved_operation_is_told(tmp_path: Path) -> None:
    """The same document with another server: the routes are a person's, so that is told."""
    home(tmp_path)
    read(tmp_path, service())
    found = read(tmp_path, service("https://b.example/v2"))
    assert codes(found) == ["MW645"]
    assert "https://b.example/v2/draw" in found.findings[0].message
    assert found.texts == {}
