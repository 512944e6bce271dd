"""The vendor."""

from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

RESPONSES = Route(
    "responses",
    "openai_responses",
    "/responses",
    owns={"stream": Owns("flag")},
    adds={"model": Adds("served_model")},
)
VENDOR = Vendor(
    id="responder",
    title="Responder",
    package="tests.support.responder",
    base_url="https://responder.test/v1",
    auth=Auth(env=("RESPONDER_KEY",)),
    routes={"responses": RESPONSES},
    results={"text": Reader("text")},
    errors={"401": "auth", "404": "not_found"},
)
