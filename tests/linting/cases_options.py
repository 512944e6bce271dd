"""Cases of portable options, prices and routes."""

from typing import Any

from modelwire_codegen.linting.tree import Dates
from tests.linting.case import TODAY, Case, Files, params
from tests.support.specs import Json, model, spec, vendor

TEXT: Json = {"type": "string"}
SIZED: Json = {"properties": {"size": {"enum": ["1x1", "2x2"], "description": "Size."}}}


def priced(*rates: Json, **changes: Any) -> Files:
    """Give a model with a size and prices."""
    pricing = {"currency": "USD", "unit": "image", "rates": list(rates), "as_of": "2026-11-01"}
    held = {key: value for key, value in {**pricing, **changes}.items() if value is not None}
    return spec(model(params=SIZED, pricing=held))


def option(properties: Json, **standard: Any) -> Files:
    """Give a model with portable options."""
    files = params(properties)
    files["acme/models/all.json"]["models"][0]["standard"] = standard
    return files


CASES = [
    Case(
        "MW561",
        "a price list that nobody has looked at",
        priced({"price": 1}, as_of="2020-01-01"),
        ["as_of 2020-01-01 is 2516 days before 2026-11-21"],
        priced({"price": 1}, as_of="2026-11-21"),
        Dates(TODAY, 90),
    ),
    Case(
        "MW585",
        "an option that becomes a value which is not taken",
        option(
            {"size": {"enum": ["1x1", "2x2"]}},
            aspect_ratio={"to": "size", "values": {"1:1": "3x3"}},
        ),
        ["option 'aspect_ratio' sends '3x3' as 'size', but '3x3' is none of '1x1', '2x2'"],
        option(
            {"size": {"enum": ["1x1", "2x2"]}},
            aspect_ratio={"to": "size", "values": {"1:1": "2x2"}},
        ),
    ),
    Case(
        "MW585",
        "a constant along with an option that is not taken",
        option(
            {"size": TEXT, "mode": {"enum": ["a"]}},
            aspect_ratio={"to": "size", "with": {"mode": "b"}},
        ),
        ["option 'aspect_ratio' sends 'b' as 'mode', but 'b' is none of 'a'"],
        option(
            {"size": TEXT, "mode": {"enum": ["a"]}},
            aspect_ratio={"to": "size", "with": {"mode": "a"}},
        ),
    ),
    Case(
        "MW586",
        "an option of another type",
        option(
            {"images": {"type": "array", "items": TEXT}, "safe": TEXT},
            image="images",
            safety={"to": "safe", "as": "not"},
        ),
        [
            "option 'image' hands over a string; 'images' takes array",
            "option 'safety' hands over a boolean; 'safe' takes string",
        ],
        option(
            {"images": {"type": "array", "items": TEXT}, "safe": {"type": "boolean"}},
            image={"to": "images", "as": "list"},
            images="images",
            safety={"to": "safe", "as": "not"},
        ),
    ),
    Case(
        "MW587",
        "a pair without a word how it is shared out",
        option(
            {"w": {"type": "integer"}, "h": {"type": "integer"}},
            size={"to": ["w", "h"], "with": {"w": 1}},
        ),
        ["option 'size' does not fit the number of its targets"],
        option(
            {"w": {"type": "integer"}, "h": {"type": "integer"}},
            size={"to": ["w", "h"], "split": True},
        ),
    ),
    Case(
        "MW590",
        "prices without a date",
        priced({"price": 1}, as_of=None),
        ["the prices of 'acme/one' have no date"],
        priced({"price": 1}),
    ),
    Case(
        "MW591",
        "a rate for what is not there",
        priced(
            {"price": 1, "when": {"size": ["1x1", "3x3"]}}, {"price": 2, "when": {"siez": "1x1"}}
        ),
        [
            "'acme/one' has a rate for size '3x3', but '3x3' is none of '1x1', '2x2'",
            "'acme/one' has no parameter 'siez'",
        ],
        priced({"price": 1, "when": {"size": "1x1"}}, {"price": 2, "when": {"output_seconds": 5}}),
    ),
    Case(
        "MW592",
        "a rate behind one that holds always",
        priced({"price": 1}, {"price": 2, "when": {"size": "1x1"}}),
        ["'acme/one': a rate before this one holds for the same requests"],
        priced({"price": 2, "when": {"size": "1x1"}}, {"price": 1}),
    ),
    Case(
        "MW595",
        "a parameter that the route owns",
        params({"stream": {"type": "boolean"}})
        | {
            "acme/vendor.json": vendor(
                routes={
                    "job": {
                        **vendor()["routes"]["job"],
                        "owns": {"stream": {"value": "flag", "why": "the verb decides"}},
                    }
                }
            )
        },
        ["'acme/one': the route 'job' owns 'stream'"],
        params({"stream": {"type": "boolean"}}),
    ),
    Case(
        "MW596",
        "a served name that nothing sends",
        spec(model(served_model="acme/big")),
        ["no route of 'acme/one' sends its served name"],
        spec(model())
        | {
            "acme/models/more.json": {
                "models": [
                    model(
                        "acme/chat",
                        namespace="text",
                        task="chat",
                        route="chat",
                        result="chat",
                        served_model="big",
                    )
                ]
            }
        },
    ),
]
