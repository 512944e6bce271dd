"""A vendor whose routes are single POSTs, for the tests of the flow that serves them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from modelwire_runtime.flows.context import Context
from modelwire_runtime.handles import Entry
from modelwire_runtime.transports import Response
from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

KEY = "secret-key-77aa"
BASE = "https://api.acme.test/v1"
BOUNDARY = "mark-1"

_FORM = {"body": "multipart"}


def _native(reader: Reader) -> Reader:
    """Return a reader that knows how a vendor's own call tells of its state, time and price."""
    return replace(
        reader,
        status="inference_status.status",
        runtime_ms="inference_status.runtime_ms",
        cost="inference_status.cost",
    )


VENDOR = Vendor(
    id="acme",
    title="Acme",
    package="modelwire.acme",
    base_url=BASE,
    auth=Auth(env=("ACME_API_KEY",)),
    routes={
        "embed": Route("embed", "http_post", "/embeddings", adds={"model": Adds("served_model")}),
        "native": Route("native", "http_post", "/inference/{id}"),
        "served": Route("served", "http_post", "/models/{served_model}/{endpoint}"),
        "wrapped": Route("wrapped", "http_post", "/predictions", {"wrap": "input"}),
        "plain": Route("plain", "http_post", "/edits", _FORM),
        "brackets": Route(
            "brackets", "http_post", "/listen", {**_FORM, "list_names": "brackets", "stream": True}
        ),
        "single": Route("single", "http_post", "/edits", {**_FORM, "list_names": "single_plain"}),
        "speak": Route("speak", "http_post", "/speech", {"reply": "bytes", "stream": True}),
        "draw": Route(
            "draw", "http_post", "/images", {"stream": True}, owns={"stream": Owns("flag")}
        ),
        "count": Route("count", "http_post", "/count", {"free": True}),
        "drop": Route("drop", "http_post", "/files/{file_id}", {"method": "delete"}),
        "content": Route("content", "http_get", "/files/{file_id}/content", {"reply": "bytes"}),
        "list": Route("list", "http_get", "/items", {"list_names": "brackets"}),
    },
    results={
        "embedding": Reader("embedding", vectors=("data",), input_tokens="usage.prompt_tokens"),
        "native_embedding": _native(
            Reader("embedding", vectors=("embeddings",), input_tokens="input_tokens")
        ),
        "image": Reader("image", media=("data[].b64_json", "data[].url")),
        "native_image": _native(Reader("image", media=("images[]",))),
        "speech": Reader("speech"),
        "transcription": Reader("transcription", text=("text",)),
        "file": Reader("file"),
        "json": Reader("json"),
    },
    errors={"401": "auth", "404": "not_found", "529": "server_error"},
)


def context(route: str, result: str = "json", **options: Any) -> Context:
    """Build the context of a call."""
    entry = Entry("maker/robot 1", "", "", route, "robots", "served/robot-1", result)
    return Context(
        VENDOR,
        VENDOR.routes[route],
        entry,
        BASE,
        {"Authorization": f"Bearer {KEY}", "Accept": "application/json"},
        options,
        (KEY,),
        new_id=lambda: BOUNDARY,
    )


def typed(body: bytes | str, media_type: str, headers: Mapping[str, str] | None = None) -> Response:
    """Make a reply of a media type."""
    data = body.encode() if isinstance(body, str) else body
    return Response(200, {"content-type": media_type, **(headers or {})}, data)
