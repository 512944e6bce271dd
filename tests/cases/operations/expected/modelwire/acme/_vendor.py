# Written by modelwire-codegen from specs/acme/vendor.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

VENDOR = Vendor(
    id="acme",
    title="Acme",
    package="modelwire.acme",
    base_url="https://api.acme.test/v1",
    base_url_env=None,
    auth=Auth(header="Authorization", prefix="Bearer ", env=("ACME_API_KEY",)),
    docs="https://docs.acme.test",
    namespaces=("image", "content", "client"),
    routes={
        "task": Route(
            name="task",
            flow="runware_tasks",
            path="",
            settings={},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the model"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
                "model": Owns(value="id", why="the handle stands for it"),
            },
            adds={"deliveryMethod": Adds(value="async", why="a short reply can be asked for again")},
        ),
        "open_task": Route(
            name="open_task",
            flow="runware_tasks",
            path="",
            settings={},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the work"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
            },
            adds={},
        ),
        "utility": Route(
            name="utility",
            flow="runware_tasks",
            path="",
            settings={"jobs": False},
            owns={
                "taskType": Owns(value="endpoint", why="a constant of the work"),
                "taskUUID": Owns(value="uuid", why="each task has one of its own"),
            },
            adds={},
        ),
        "content": Route(
            name="content",
            flow="http_get",
            path="/models/{id}",
            settings={},
            owns={},
            adds={},
            base="content",
            public=True,
        ),
    },
    results={
        "image": Reader(kind="image", media=("imageURL",), cost="cost"),
        "found": Reader(kind="json", record="SearchAnswer"),
        "listed": Reader(kind="json", record="ListedModel"),
        "answer": Reader(kind="json"),
    },
    errors={"401": "auth"},
    features=(),
    socket_url="wss://socket.acme.test/v1",
    bases={"content": "https://content.acme.test"},
)
