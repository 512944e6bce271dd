"""Cases of what is defined and not used, or defined twice, and of suppressions."""

from typing import Any

from tests.linting.case import Case, Files, of_vendor, trimmed
from tests.support.specs import Json, model, spec, vendor

STYLE: Json = {"properties": {"style": {"type": "string", "description": "Style."}}}
LORA: Json = {"type": "object", "properties": {"path": {"type": "string", "description": "Where."}}}
PLAIN: Json = vendor()


def group(used: bool) -> Files:
    """Give two groups, of which one extends the other."""
    parts = {"groups": {"one": STYLE, "other": {"extends": ["acme/one"], "properties": {}}}}
    own: Json = {"extends": ["acme/other" if used else "acme/one"]}
    return spec(model(params=own), parts=parts)


def held(ref: str) -> Json:
    """Give parameters that hold an object."""
    return {"properties": {"lora": {"$ref": ref, "description": "Weights."}}}


def objects(ref: str) -> Files:
    """Give two objects, of which one holds the other."""
    loras = {**LORA, "properties": {"best": {"$ref": "acme/Lora", "description": "The best."}}}
    parts = {"objects": {"Lora": LORA, "Loras": loras}}
    return spec(model(params=held(ref)), parts=parts)


def sets(*names: str) -> Files:
    """Give two sets, of which models have some."""
    both = {name: {"title": name, "params": STYLE} for name in ("one", "two")}
    models = [model(f"acme/{name}", set=name, endpoint=name) | {"params": None} for name in names]
    kept = [{key: value for key, value in data.items() if value is not None} for data in models]
    return spec(model("acme/own")) | {"acme/models/sets.json": {"sets": both, "models": kept}}


def alike(*params: Json) -> Files:
    """Give models with such parameters."""
    return spec(*(model(f"acme/m{number}", one) for number, one in enumerate(params)))


def quiet(**entry: Any) -> Files:
    """Give a finding (a price without a date) and a suppression."""
    pricing = {"currency": "USD", "unit": "image", "rates": [{"price": 1}]}
    data = {"code": "MW590", "reason": "the page gives no day", "date": "2026-11-21", **entry}
    return spec(model(pricing=pricing), model("acme/two")) | {
        "acme/lint.json": {"suppressions": [data]}
    }


CASES = [
    Case(
        "MW570",
        "a group",
        group(used=False),
        ["nothing extends the group 'acme/other'"],
        group(used=True),
    ),
    Case(
        "MW571",
        "an object",
        objects("acme/Lora"),
        ["nothing holds the object 'acme/Loras'"],
        objects("acme/Loras"),
    ),
    Case("MW572", "a set", sets("one"), ["no model has the set 'two'"], sets("one", "two")),
    Case(
        "MW573",
        "a route",
        of_vendor(routes=PLAIN["routes"]),
        ["no model takes the route 'chat'"],
        of_vendor(),
    ),
    Case(
        "MW574",
        "a reader",
        of_vendor(results=PLAIN["results"]),
        ["no model is read by 'chat'"],
        of_vendor(),
    ),
    Case(
        "MW575",
        "a namespace",
        of_vendor(namespaces=PLAIN["namespaces"]),
        ["no model stands in the namespace 'text'"],
        of_vendor(),
    ),
    Case(
        "MW576",
        "a server",
        of_vendor(bases={"content": "https://content.acme.test"}),
        ["no route lies on the server 'content'"],
        spec(model())
        | {
            "acme/vendor.json": trimmed(
                bases={"content": "https://content.acme.test"},
                routes={"job": {**PLAIN["routes"]["job"], "base": "content"}},
            )
        },
    ),
    Case(
        "MW580",
        "equal sets",
        alike(STYLE, STYLE),
        ["the parameters of 'acme/m1' are those of 'acme/m0'"],
        alike(STYLE, {**STYLE, "required": ["style"]}),
    ),
    Case(
        "MW581",
        "a model that a set describes",
        sets("one", "two") | {"acme/models/all.json": {"models": [model("acme/own", STYLE)]}},
        ["the parameters of 'acme/own' are those of the set 'two'"],
        sets("one", "two"),
    ),
    Case(
        "MW598",
        "a suppression of something else",
        quiet(of=["acme/one", "acme/two"]),
        ["there is no MW590 to suppress at acme/two"],
        quiet(of=["acme/one"]),
    ),
    Case(
        "MW598",
        "a suppression of another file and another place",
        quiet(**{"in": "models/other.json"}),
        ["there is no MW590 to suppress at models/other.json"],
        quiet(**{"in": "models/all.json"}, at="pricing"),
    ),
    Case(
        "MW599",
        "a suppression of a rule that is none",
        quiet(code="MW500", of=["acme/one"]),
        ["there is no rule MW500"],
        quiet(of=["acme/one"]),
    ),
]
