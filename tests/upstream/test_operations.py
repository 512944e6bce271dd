"""What an operation becomes: a route on a known flow, an entry, the parameters of its path and its body."""

from pathlib import Path

import pytest

from modelwire_codegen.importing.openapi import Wanted
from tests.upstream.operations import (
    REPLY,
    TEXT,
    codes,
    document,
    drafted,
    models,
    operation,
    vendor,
)

KNOWN = [
    ("/chat/completions", ("openai_chat", "chat", "text")),
    ("/v1/completions", ("openai_chat", "completion", "text")),
    ("/responses", ("openai_responses", "responses", "text")),
    ("/anthropic/v1/messages", ("anthropic_messages", "chat", "text")),
    ("/audio/transcriptions", ("http_post", "transcription", "transcription")),
    ("/things", ("http_post", "client", "json")),
]


@pytest.mark.parametrize(("path", "told"), KNOWN, ids=[path for path, _ in KNOWN])
def test_path_and_method_tell_the_flow(
    tmp_path: Path, path: str, told: tuple[str, str, str]
) -> None:
    """A path that the known protocols have gets their flow; any other POST is one call with one reply."""
    draft = drafted(tmp_path, document({path: {"post": operation(operationId="it")}}))
    assert not draft.findings
    route, entry = vendor(draft)["routes"]["it"], models(draft)["it"]
    kind = vendor(draft)["results"]["it"]["kind"]
    assert (route["flow"], entry["namespace"], kind, route["path"]) == (*told, path)


def test_a_caller_may_name_flow_name_and_namespace(tmp_path: Path) -> None:
    """What is said of a wanted operation wins over what its path tells."""
    wanted = Wanted(
        "POST /talk", flow="openai_chat", name="talk_to_it", namespace="text", task="chat"
    )
    draft = drafted(
        tmp_path, document({"/talk": {"post": operation(), "get": operation()}}), wanted
    )
    assert vendor(draft)["routes"]["talk_to_it"]["flow"] == "openai_chat"
    assert [*models(draft)] == ["talk_to_it"]
    assert models(draft)["talk_to_it"]["namespace"] == "text"


def test_what_no_flow_sends_is_told(tmp_path: Path) -> None:
    """A method without a flow, and a flow that is none, leave the operation out."""
    paths = {"/a": {"put": operation(), "post": operation(operationId="b")}}
    assert codes(drafted(tmp_path, document(paths))) == ["MW631"]
    draft = drafted(tmp_path, document(paths), Wanted("b", flow="carrier_pigeon"))
    assert codes(draft) == ["MW631"]
    assert "acme/models/operations.yaml" not in draft.files


def test_an_unknown_operation_names_its_neighbour(tmp_path: Path) -> None:
    """An operation that is not there is told with the nearest that is."""
    draft = drafted(
        tmp_path,
        document({"/a": {"post": operation(operationId="createImage")}}),
        Wanted("createImages"),
    )
    assert codes(draft) == ["MW630"]
    assert "createImage" in draft.findings[0].hint


def test_names_come_from_ids_without_the_path_behind_them(tmp_path: Path) -> None:
    """Ids that a framework made of function, path and method keep the function; without an id the path is the name."""
    paths = {
        "/v1/things": {"post": operation(operationId="make_things_v1_things_post")},
        "/v1/other/{kind}": {"post": operation()},
        "/v1/run": {"post": operation(operationId="run")},
        "/v1/again": {"post": operation(operationId="makeThings")},
    }
    draft = drafted(tmp_path, document(paths))
    assert sorted(models(draft)) == ["make_things", "make_things_2", "post_other", "run_call"]


def test_what_the_path_names_is_a_parameter(tmp_path: Path) -> None:
    """Placeholders are required parameters, under a name that a route can have; queries are those of a GET."""
    parameters = [
        {"name": "model_name", "in": "path", "required": True, "schema": {"type": "string"}},
        {
            "name": "variantKey",
            "in": "path",
            "required": True,
            "schema": {"type": "string", "maxLength": 3},
        },
        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 5}},
        {
            "name": "include[]",
            "in": "query",
            "schema": {"type": "array", "items": {"type": "string"}},
        },
        {"name": "x-key", "in": "header", "schema": {"type": "string"}},
        {"name": "session", "in": "cookie", "schema": {"type": "string"}},
    ]
    path = "/models/{model_name}/{variantKey}/files/{id}"
    draft = drafted(
        tmp_path,
        document(
            {path: {"get": {"operationId": "look", "responses": REPLY}, "parameters": parameters}}
        ),
    )
    assert codes(draft) == ["MW643", "MW633", "MW633"]
    route = vendor(draft)["routes"]["look"]
    assert route["path"] == "/models/{model_name}/{variantKey}/files/{file_id}"
    assert route["settings"] == {"list_names": "brackets", "missing": "error"}
    params = models(draft)["look"]["params"]
    assert set(params["properties"]) == {"model_name", "variantKey", "file_id", "limit", "include"}
    assert sorted(params["required"]) == ["file_id", "model_name", "variantKey"]


def test_a_name_in_path_and_body_is_the_paths(tmp_path: Path) -> None:
    """A field of the body that is called as a placeholder is left out, and told."""
    parameters = [{"name": "text", "in": "path", "required": True, "schema": {"type": "integer"}}]
    data = document({"/a/{text}": {"post": operation(operationId="it", parameters=parameters)}})
    draft = drafted(tmp_path, data)
    assert codes(draft) == ["MW642"]
    assert models(draft)["it"]["params"]["properties"] == {"text": {"type": "integer"}}


@pytest.mark.parametrize(
    "path", ["/a?beta=true", "/a/{x}.json", "/a/b:run", "/a/../b", "/a//b", "no/slash"]
)
def test_a_path_that_no_route_has_is_told(tmp_path: Path, path: str) -> None:
    """A query in a path key, half a placeholder, a colon or a step upwards leaves the operation out."""
    parameters = [{"name": "x", "in": "path", "required": True, "schema": {"type": "string"}}]
    draft = drafted(tmp_path, document({path: {"post": operation(parameters=parameters)}}))
    assert codes(draft) == ["MW634"]
    assert "acme/models/operations.yaml" not in draft.files


def test_a_query_of_a_post_is_told(tmp_path: Path) -> None:
    """The flow of a POST sends a body and nothing behind the address."""
    parameters = [{"name": "version", "in": "query", "schema": {"type": "string"}}]
    draft = drafted(tmp_path, document({"/a": {"post": operation(parameters=parameters)}}))
    assert codes(draft) == ["MW633"]


def test_forms_and_json_are_two_ways(tmp_path: Path) -> None:
    """An operation that takes JSON or a form becomes one model with two routes; files are parts of the form."""
    picture = {"type": "string", "format": "binary"}
    form = {
        "type": "object",
        "required": ["image[]"],
        "properties": {"image[]": {"type": "array", "items": picture}},
    }
    content = {
        "application/json": {"schema": TEXT},
        "multipart/form-data": {"schema": form},
        "application/sdp": {},
    }
    draft = drafted(
        tmp_path,
        document(
            {
                "/edit": {
                    "post": {
                        "operationId": "edit",
                        "requestBody": {"content": content},
                        "responses": REPLY,
                    }
                }
            }
        ),
    )
    assert codes(draft) == ["MW635"]
    entry = models(draft)["edit"]
    assert [way["suffix"] for way in entry["also"]] == ["form"]
    route = vendor(draft)["routes"]["edit_form"]
    assert route["settings"] == {"body": "multipart", "list_names": "brackets"}
    image = entry["also"][0]["params"]["properties"]["image"]
    assert image["items"]["media"] == {"kind": "file", "forms": ["multipart"]}


def test_a_form_wrapped_up_again_is_laid_flat(tmp_path: Path) -> None:
    """An object part that repeats the form's own fields is an artefact of a framework; lists without a word on names are told."""
    inner = {
        "type": "object",
        "required": ["prompt"],
        "properties": {"prompt": {"type": "string"}, "n": {"type": "integer"}},
    }
    form = {
        "type": "object",
        "required": ["prompt", "inp"],
        "properties": {
            "prompt": {"type": "string"},
            "inp": inner,
            "tags": {"type": "array", "items": {"type": "string"}},
        },
    }
    content = {"multipart/form-data": {"schema": form}}
    draft = drafted(
        tmp_path,
        document(
            {
                "/edit": {
                    "post": {
                        "operationId": "edit",
                        "requestBody": {"content": content},
                        "responses": REPLY,
                    }
                }
            }
        ),
    )
    assert sorted(codes(draft)) == ["MW640", "MW641"]
    params = models(draft)["edit"]["params"]
    assert set(params["properties"]) == {"prompt", "n", "tags"}
    assert params["required"] == ["prompt"]


def test_the_verb_decides_whether_a_call_streams(tmp_path: Path) -> None:
    """Where replies may be events, `stream` is the route's: a flag where the reader streams, else false."""
    body = {
        "type": "object",
        "properties": {"text": {"type": "string"}, "stream": {"type": "boolean"}},
    }
    events = {
        "200": {
            "description": "Done",
            "content": {"text/event-stream": {}, "application/json": {"schema": TEXT}},
        }
    }
    one = {"requestBody": {"content": {"application/json": {"schema": body}}}, "responses": events}
    paths = {
        "/audio/transcriptions": {"post": {**one, "operationId": "write"}},
        "/x": {"post": {**one, "operationId": "other"}},
    }
    draft = drafted(tmp_path, document(paths))
    routes = vendor(draft)["routes"]
    assert routes["write"]["owns"]["stream"]["value"] == "flag"
    assert (
        routes["other"]["owns"]["stream"]["value"],
        routes["other"]["owns"]["stream"]["const"],
    ) == ("const", False)
    assert all("stream" not in entry["params"]["properties"] for entry in models(draft).values())


def test_an_operation_without_a_body_is_told(tmp_path: Path) -> None:
    """A POST that documents no body is called without one."""
    draft = drafted(
        tmp_path, document({"/cancel": {"post": {"operationId": "stop", "responses": REPLY}}})
    )
    assert codes(draft) == ["MW632"]
    assert models(draft)["stop"]["params"] == {}
