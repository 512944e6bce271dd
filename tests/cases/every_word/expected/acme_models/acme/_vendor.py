# Written by modelwire-codegen from specs/acme/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.vendor import Adds, Auth, ClientHeader, Owns, Reader, Route, Vendor

VENDOR = Vendor(
    id="acme",
    title="Acme",
    package="acme_models.acme",
    base_url="https://api.acme.test/v1",
    base_url_env="ACME_BASE_URL",
    auth=Auth(header="Authorization", prefix="Bearer ", env=("ACME_API_KEY", "ACME_KEY")),
    docs="https://docs.acme.test",
    namespaces=("image", "video", "text", "client"),
    routes={
        "job": Route(
            name="job",
            flow="runpod_jobs",
            path="/{endpoint}",
            settings={"submit": "run", "wrap": "input"},
            owns={},
            adds={},
        ),
        "chat": Route(
            name="chat",
            flow="openai_chat",
            path="/{endpoint}/chat/completions",
            settings={"protocol": "chat", "stream": True},
            owns={
                "stream": Owns(value="flag", why="the verb decides"),
                "kind": Owns(value="chat", why="the server tells calls apart by it"),
            },
            adds={
                "model": Adds(value="served_model", why="the server asks for it"),
                "stream_options.include_usage": Adds(
                    value=True, when="streaming", why="a stream tells its usage only when asked"
                ),
            },
            headers={"Accept-Language": "de"},
            auth=Auth(header="x-api-key", prefix=""),
        ),
        "page": Route(
            name="page",
            flow="http_get",
            path="/pages/{name}",
            settings={},
            owns={},
            adds={},
            base="pages",
            public=True,
            headers={"Accept-Language": "en"},
        ),
    },
    results={
        "image": Reader(kind="image", media=("url", "images[].url", ""), cost="cost", unwrap_list=True),
        "clip": Reader(kind="video", media=("video",)),
        "vectors": Reader(kind="embedding", vectors=("data",), status="state", runtime_ms="took"),
        "chat": Reader(
            kind="text",
            text=("choices.0.message.content",),
            input_tokens="usage.prompt_tokens",
            output_tokens="usage.completion_tokens",
        ),
        "page": Reader(kind="json", record="Sheet"),
    },
    errors={"401": "auth", "429": "rate_limit", "FAILED": "provider"},
    features=("serverless",),
    socket_url="wss://socket.acme.test/v1",
    bases={"pages": "https://pages.acme.test"},
    client_headers={
        "workshop": ClientHeader(header="Acme-Workshop", env="ACME_WORKSHOP"),
        "studio": ClientHeader(header="Acme-Studio"),
    },
)
