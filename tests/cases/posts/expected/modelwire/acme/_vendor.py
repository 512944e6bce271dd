# Written by modelwire-codegen from specs/acme/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.vendor import Auth, Owns, Reader, Route, Vendor

VENDOR = Vendor(
    id="acme",
    title="Acme",
    package="modelwire.acme",
    base_url="https://api.acme.test/v1",
    base_url_env=None,
    auth=Auth(header="Authorization", prefix="Bearer ", env=("ACME_API_KEY",)),
    docs="https://docs.acme.test",
    namespaces=("image", "embedding", "speech", "transcription", "client"),
    routes={
        "picture": Route(
            name="picture",
            flow="http_post",
            path="/inference/{id}",
            settings={"stream": True},
            owns={"stream": Owns(value="flag", why="the verb decides")},
            adds={},
        ),
        "vectors": Route(
            name="vectors",
            flow="http_post",
            path="/embeddings",
            settings={"batch": 100, "batch_tokens": 8000},
            owns={},
            adds={},
        ),
        "speech": Route(
            name="speech",
            flow="http_post",
            path="/speech",
            settings={"reply": "bytes", "stream": True},
            owns={},
            adds={},
        ),
        "hearing": Route(
            name="hearing",
            flow="http_post",
            path="/transcriptions",
            settings={"body": "multipart", "list_names": "brackets", "stream": True},
            owns={},
            adds={},
        ),
        "removal": Route(
            name="removal", flow="http_post", path="/files/{file_id}", settings={"method": "delete"}, owns={}, adds={}
        ),
        "content": Route(
            name="content",
            flow="http_get",
            path="/files/{file_id}/content",
            settings={"reply": "bytes", "missing": "error"},
            owns={},
            adds={},
        ),
    },
    results={
        "picture": Reader(
            kind="image", media=("images[]",), status="state.word", runtime_ms="state.took", cost="state.cost"
        ),
        "vectors": Reader(kind="embedding", vectors=("data",), input_tokens="usage.prompt_tokens"),
        "sound": Reader(kind="speech"),
        "text": Reader(kind="transcription", text=("text",)),
        "content": Reader(kind="file"),
        "removal": Reader(kind="json", record="Removal"),
    },
    errors={"401": "auth", "422": "validation"},
    features=(),
)
