# Written by modelwire-codegen from specs/acme/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.vendor import Auth, Reader, Route, Vendor

VENDOR = Vendor(
    id="acme",
    title="Acme",
    package="modelwire.acme",
    base_url="https://api.acme.test/v1",
    base_url_env=None,
    auth=Auth(header="Authorization", prefix="Bearer ", env=("ACME_API_KEY",)),
    docs="https://docs.acme.test",
    namespaces=("image", "text"),
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
            name="chat", flow="openai_chat", path="/{endpoint}/chat", settings={"protocol": "chat"}, owns={}, adds={}
        ),
    },
    results={"image": Reader(kind="image", media=("url",)), "chat": Reader(kind="text", text=("text",))},
    errors={"401": "auth"},
    features=(),
)
