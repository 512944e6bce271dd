"""Pairs that differ in what a vendor has once, or in what several of its models share. Each has a vendor of its own."""

import copy
from typing import Any

from tests.comparing.pairs import TEXT, Json, Pair
from tests.support import specs

_BASE = specs.vendor()
_START = "from PACKAGE import {0}\n\n{0}({1})"


def client(name: str, kinds: set[str], before: Json, after: Json, **rest: Any) -> Pair:
    """Give a pair whose vendor files differ."""
    return Pair(name, kinds, vendor=(before, after), **rest)


def data(title: str = "Reply", **fields: Json) -> Json:
    """Give results that are a record."""
    schema: Json = {"type": "object", "title": title, "properties": fields}
    reader = {"kind": "json", "summary": "Data.", "schema": schema}
    return {"results": {**_BASE["results"], "image": reader}}


def routed(**keys: Any) -> Json:
    """Give the route of jobs with other keys."""
    routes = copy.deepcopy(_BASE["routes"])
    routes["job"].update(keys)
    return {"routes": routes}


def shared(*names: str) -> list[Json]:
    """Give models that share a set."""
    made = [specs.model(name, set="paint") for name in names]
    for one in made:
        del one["params"]
    return made


def _read_from(variable: str) -> Json:
    """Give a keyword of the constructor that a variable stands in for."""
    header = {"header": "X-Org", "env": variable, "description": "Whose."}
    return {"client_headers": {"organization": header}}


_SET: Json = {"paint": {"title": "Paint", "params": {"properties": {"prompt": TEXT}}}}
_PAINTS: Json = {"set": "paint"}
_AS_ORG: Json = {"client_headers": {"organization": {"header": "X-Org", "description": "Whose."}}}
_GONE: Json = {"gone": True}
_FIELD = "found: {0} = client.image.{1}(prompt='a').data.{2}"
_KEYS: Json = {"auth": {**_BASE["auth"], "env": ["ACME_API_KEY", "ACME_OTHER"]}}

PAIRS = (
    client("vendor_gone", {"vendor-removed"}, {}, _GONE, new=_GONE),
    client(
        "vendor_more",
        {"vendor-added"},
        _GONE,
        {},
        old=_GONE,
    ),
    client("client_renamed", {"client-renamed"}, {}, {"class_name": "Otherwise"}),
    client(
        "keyword_gone",
        {"client-keyword-removed"},
        _AS_ORG,
        {},
        code=_START.format("KeywordGone", "organization='a'"),
    ),
    client("keyword_more", {"client-keyword-added"}, {}, _AS_ORG),
    client(
        "keyword_in_other_header",
        {"client-header-changed"},
        _AS_ORG,
        {"client_headers": {"organization": {"header": "X-Other", "description": "Whose."}}},
        code=_START.format("KeywordInOtherHeader", "organization='a'"),
    ),
    client(
        "ability_gone",
        {"feature-removed"},
        {"features": ["serverless"]},
        {},
        code="client.endpoint('a')",
    ),
    client("ability_more", {"feature-added"}, {}, {"features": ["serverless"]}),
    client(
        "namespace_gone",
        {"namespace-removed"},
        {},
        {"namespaces": {"image": "Pictures."}},
        code="client.text",
    ),
    client(
        "namespace_more",
        {"namespace-added"},
        {},
        {"namespaces": {**_BASE["namespaces"], "video": "Films."}},
    ),
    client("moved_host", {"address-changed"}, {}, {"base_url": "https://api.acme.test/v2"}),
    client(
        "variable_gone",
        {"variable-removed"},
        _KEYS,
        {},
        code="pass",
        call="with_key_from(client, 'ACME_OTHER')",
    ),
    client("variable_more", {"variable-added"}, {}, _KEYS),
    client(
        "key_elsewhere",
        {"auth-changed"},
        {},
        {"auth": {**_BASE["auth"], "header": "X-Key"}},
    ),
    client("error_more", {"error-added"}, {}, {"errors": {"401": "auth", "402": "quota"}}),
    client(
        "error_of_other_kind",
        {"error-changed"},
        {"errors": {"401": "auth", "418": "quota"}},
        {"errors": {"401": "auth", "418": "rate_limit"}},
        code="pass",
        call="is_told(client, 418, 'quota')",
    ),
    client("other_way", {"route-changed"}, {}, routed(path="/v2/{endpoint}")),
    client(
        "keyword_read_elsewhere",
        {"client-header-changed"},
        _read_from("ACME_ORG"),
        _read_from("ACME_ORGANIZATION"),
        code="pass",
        call="with_header_from(client, 'ACME_ORG', 'X-Org')",
    ),
    client(
        "now_with_a_key",
        {"route-changed"},
        routed(public=True),
        routed(),
        code="pass",
        call="without_key(client)",
    ),
    # Sets that several models share
    Pair(
        "set_shared_by_more",
        {"model-added", "model-field-added"},
        _PAINTS,
        _PAINTS,
        vendor=({}, {}),
        sets=(_SET, _SET),
        others=((), shared("set_shared_by_more/other")),
        code="from PACKAGE.params.paint import PaintParams\n\nPaintParams(prompt='a')",
        call="importlib.import_module(package.__name__ + '.params.paint').PaintParams(prompt='a')",
    ),
    Pair(
        "set_shared_by_fewer",
        {"model-removed", "model-field-removed"},
        _PAINTS,
        _PAINTS,
        vendor=({}, {}),
        sets=(_SET, _SET),
        others=(shared("set_shared_by_fewer/other"), ()),
        code="from PACKAGE.params.paint import PaintParams\n\n"
        "PaintParams(model='set_shared_by_fewer/set_shared_by_fewer', prompt='a')",
        call="importlib.import_module(package.__name__ + '.params.paint')"
        ".PaintParams(model='set_shared_by_fewer/set_shared_by_fewer', prompt='a')",
    ),
    # Records
    client(
        "field_of_result_gone",
        {"field-removed"},
        data(cost={"type": "number"}, id=TEXT),
        data(id=TEXT),
        code=_FIELD.format("object", "field_of_result_gone_field_of_result_gone", "cost"),
    ),
    client(
        "field_of_result_more",
        {"field-added"},
        data(id=TEXT),
        data(id=TEXT, cost={"type": "number"}),
    ),
    client(
        "field_of_result_wider",
        {"field-widened"},
        data(cost={"type": "integer"}),
        data(cost={"type": "number"}),
        code=_FIELD.format("int | None", "field_of_result_wider_field_of_result_wider", "cost"),
    ),
    client(
        "field_of_result_narrower",
        {"field-narrowed"},
        data(cost={"type": "number"}),
        data(cost={"type": "integer"}),
        code=_FIELD.format(
            "float | None", "field_of_result_narrower_field_of_result_narrower", "cost"
        ),
    ),
    client(
        "field_read_elsewhere",
        {"field-reading-changed"},
        data(cost={"type": "number"}),
        data(price={"type": "number", "name": "cost"}),
        code=_FIELD.format("float | None", "field_read_elsewhere_field_read_elsewhere", "cost"),
    ),
    client(
        "record_renamed",
        {"record-removed", "record-added", "result-changed"},
        data(id=TEXT),
        data(title="Answer", id=TEXT),
        code="from PACKAGE.records import Reply\n\nfound: type[Reply]",
    ),
)
