"""What an operation gives, how its key travels, where its server is, and whose sentences a spec holds."""

import json
from pathlib import Path
from typing import Any

from tests.upstream.operations import codes, document, drafted, models, operation, vendor

PICTURE = {
    "type": "object",
    "properties": {"url": {"type": "string"}, "b64_json": {"type": "string"}},
}
PICTURES = {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Picture"}}}
VECTORS = {
    "data": {"type": "array", "items": {"type": "object"}},
    "usage": {"type": "object", "properties": {"prompt_tokens": {"type": "integer"}}},
}
FILE = {"type": "string", "format": "binary"}


def replying(path: str, kind: str, **media: Any) -> dict[str, Any]:
    """Give a path with an operation whose reply is of one type."""
    replies = {"200": {"description": "Done", "content": {kind: media}}}
    return {
        path: {"post": operation(operationId=path.strip("/").replace("/", "_"), responses=replies)}
    }


def read_as(folder: Path, *paths: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Give the readers that operations get, and the codes of what was found."""
    joined = {path: told for one in paths for path, told in one.items()}
    draft = drafted(folder, document(joined, components={"schemas": {"Picture": PICTURE}}))
    return dict(vendor(draft)["results"]), codes(draft)


def test_files_are_told_by_their_type(tmp_path: Path) -> None:
    """What is no JSON is a file, or speech where the path says so."""
    found, told = read_as(
        tmp_path,
        replying("/audio/speech", "application/octet-stream", schema=FILE),
        replying("/download", "video/mp4"),
        replying("/audio/transcriptions", "text/plain"),
    )
    kinds = [reader["kind"] for reader in found.values()]
    assert (kinds, told) == (["speech", "transcription", "file"], [])


def test_replies_are_read_by_what_is_in_them(tmp_path: Path) -> None:
    """Vectors and pictures are found by well-known fields; everything else is typed data, or told where no schema is."""
    found, told = read_as(
        tmp_path,
        replying("/images/generations", "application/json", schema={"properties": PICTURES}),
        replying("/embeddings", "application/json", schema={"properties": VECTORS}),
        replying("/entry", "application/json", schema={"$ref": "#/components/schemas/Picture"}),
        replying("/untyped", "application/json", schema={}),
    )
    assert told == ["MW638"]
    assert found["images_generations"]["media"] == ["data[].b64_json", "data[].url"]
    vectors = found["embeddings"]
    assert (vectors["vectors"], vectors["input_tokens"]) == (["data"], "usage.prompt_tokens")
    assert found["entry"]["schema"] == {"$ref": "acme/Picture"}
    assert found["untyped"]["kind"] == "json"


def test_keys_travel_as_the_security_schemes_say(tmp_path: Path) -> None:
    """The commonest scheme is the vendor's, another one its route's; an operation without any is public."""
    schemes = {
        "Key": {"type": "apiKey", "in": "header", "name": "x-api-key"},
        "Bearer": {"type": "http", "scheme": "bearer"},
        "Query": {"type": "apiKey", "in": "query", "name": "key"},
    }
    paths = {
        "/a": {"post": operation(operationId="a")},
        "/b": {"post": operation(operationId="b")},
        "/c": {"post": operation(operationId="c", security=[{"Bearer": []}])},
        "/d": {"post": operation(operationId="d", security=[])},
    }
    data = document(paths, components={"securitySchemes": schemes}, security=[{"Key": []}])
    made = vendor(drafted(tmp_path, data))
    assert made["auth"] == {"header": "x-api-key", "env": ["ACME_API_KEY"]}
    assert made["routes"]["c"]["auth"] == {"header": "Authorization", "prefix": "Bearer "}
    assert made["routes"]["d"]["public"] is True
    told = drafted(
        tmp_path, document(paths, components={"securitySchemes": schemes}, security=[{"Query": []}])
    )
    assert codes(told) == ["MW636"]


def test_servers_become_base_urls(tmp_path: Path) -> None:
    """Variables take their defaults, an operation may have a server of its own, what is no address is told."""
    server = {
        "url": "https://{region}.acme.example/{stage}",
        "variables": {"region": {"default": "eu"}, "stage": {"default": "v2"}},
    }
    paths = {
        "/a": {"post": operation(operationId="a", servers=[{"url": "https://files.acme.example"}])},
        "/b": {"post": operation(operationId="b")},
    }
    made = vendor(drafted(tmp_path, {**document(paths), "servers": [server]}))
    assert made["base_url"] == "https://eu.acme.example/v2"
    assert made["bases"][made["routes"]["a"]["base"]] == "https://files.acme.example"
    assert "base" not in made["routes"]["b"]
    for wrong in (
        "/relative",
        "ftp://a.example",
        "https://user@a.example",
        "https://a.example/?q=1",
    ):
        draft = drafted(
            tmp_path, {**document({"/b": {"post": operation()}}), "servers": [{"url": wrong}]}
        )
        assert set(codes(draft)) == {"MW637"}
        assert vendor(draft)["base_url"] == "http://localhost"


def test_prose_is_carried_over_only_when_asked(tmp_path: Path) -> None:
    """Sentences are their author's: without the flag none of them is in a spec, with it they are, in one line each."""
    body = {
        "type": "object",
        "properties": {"text": {"type": "string", "description": "What to\nsay.\tEver."}},
    }
    one = operation(
        summary="Say it.\n", requestBody={"content": {"application/json": {"schema": body}}}
    )
    data = document({"/say": {"post": one}})
    assert "What to" not in json.dumps(drafted(tmp_path, data).files) + json.dumps(
        drafted(tmp_path, data).files
    )
    kept = models(drafted(tmp_path, {**data, "info": {"title": "A", "version": "1"}}, prose=True))[
        "post_say"
    ]
    assert kept["summary"] == "Say it."
    assert kept["params"]["properties"]["text"]["description"] == "What to say. Ever."
