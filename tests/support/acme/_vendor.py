"""The vendor."""

from modelwire_runtime.vendor import Auth, Owns, Reader, Route, Vendor

_OWNS = {"taskType": Owns("endpoint"), "taskUUID": Owns("uuid")}

VENDOR = Vendor(
    id="acme",
    title="Acme",
    package="tests.support.acme",
    base_url="https://api.acme.test/v1",
    bases={
        "content": "https://content.acme.test",
        "schemas": "https://schemas.acme.test",
        "serverless": "https://apps.acme.test",
    },
    auth=Auth(env=("ACME_API_KEY",)),
    routes={
        "task": Route("task", "runware_tasks", "", owns={**_OWNS, "model": Owns("id")}),
        "open_task": Route("open_task", "runware_tasks", "", owns=_OWNS),
        "content": Route("content", "http_get", "/{endpoint}", base="content", public=True),
        "item": Route("item", "http_get", "/{endpoint}/{id}", base="content", public=True),
        "strict": Route(
            "strict", "http_get", "/{id}", {"missing": "error"}, base="content", public=True
        ),
    },
    namespaces=("image",),
    results={
        "image": Reader("image", ("imageURL",), cost="cost"),
        "record": Reader("json", record="Robot"),
        "records": Reader("json", record="Robot", many=True),
        "json": Reader("json"),
    },
    errors={"401": "auth", "404": "not_found"},
    features=("registry", "schema_service", "apps"),
)
