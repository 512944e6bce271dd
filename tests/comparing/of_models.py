"""Pairs that differ in a model's entry: its names, handles, routes, results, limits and facts."""

from tests.comparing.pairs import TEXT, WHOLE, Json, Pair
from tests.support import specs

_TALK: Json = {"namespace": "text", "task": "chat", "route": "chat", "result": "chat"}
_LIST: Json = {"type": "array"}
_TALKING: Json = {**_TALK, "params": {"properties": {"messages": _LIST, "tools": _LIST}}}
_WAY: Json = {"route": "job", "namespace": "text", "result": "image"}
_ALSO: Json = {"also": [{**_WAY, "params": {"properties": {"prompt": TEXT}}}]}
_INNER: Json = {"type": "object", "properties": {"size": WHOLE}}
_NESTED: Json = {
    "properties": {"outer": {"type": "object", "properties": {"inner": _INNER}}},
}
_GONE: Json = {"gone": True}
_TOKENS: Json = {"tokens": {**WHOLE, "model_limit": "max_output"}}


def entry(name: str, kinds: set[str], old: Json, new: Json, **rest: str) -> Pair:
    """Give a pair whose entries differ."""
    return Pair(name, kinds, old, new, **rest)  # type: ignore[arg-type]


def limited(**keys: int) -> Json:
    """Give a model with a parameter that its own limit bounds."""
    return {"params": {"properties": {"prompt": TEXT, **_TOKENS}}, **keys}


PAIRS = (
    entry("model_gone", {"model-removed"}, {}, _GONE),
    entry(
        "model_more",
        {"model-added"},
        _GONE,
        {},
        code="client.image",
        call="client.models",
    ),
    Pair(
        "id_changed",
        {"model-renamed", "facts-changed"},
        {},
        _GONE,
        others=(
            (),
            [
                specs.model(
                    "acme/other_id",
                    aliases=["acme/id_changed"],
                    name="acme_id_changed",
                    title="Another title",
                )
            ],
        ),
    ),
    entry("moved", {"handle-moved", "class-renamed"}, {}, {"name": "elsewhere"}),
    entry(
        "moved_with_objects",
        {"handle-moved", "class-renamed", "object-removed", "object-added", "type-narrowed"},
        {"params": _NESTED},
        {"params": _NESTED, "name": "moved_elsewhere"},
        use="outer={'inner': {'size': 1}}",
    ),
    entry("in_other_namespace", {"handle-moved"}, {}, {"namespace": "text"}),
    entry(
        "slug_given",
        {"alias-added"},
        {"name": "acme_slug_given"},
        {"name": "acme_slug_given", "slug": "given-slug"},
    ),
    entry(
        "alias_gone",
        {"alias-removed"},
        {"aliases": ["former-name"]},
        {},
        code="client.run('former-name', prompt='a')",
        call="client.run('former-name', prompt='a')",
    ),
    Pair(
        "alias_of_another",
        {"alias-removed"},
        {"aliases": ["moving-name"]},
        {},
        others=(
            [specs.model("acme/its_other_model")],
            [specs.model("acme/its_other_model", aliases=["moving-name"])],
        ),
        code="client.run('moving-name', prompt='a')",
        call="means(client, 'moving-name', 'acme/alias_of_another')",
    ),
    entry(
        "way_gone",
        {"handle-removed"},
        _ALSO,
        {},
        code="client.text.acme_way_gone(prompt='a')",
    ),
    entry(
        "way_more",
        {"handle-added"},
        {},
        _ALSO,
    ),
    entry("endpoint_moved", {"endpoint-changed"}, {"endpoint": "one"}, {"endpoint": "two"}),
    entry(
        "served_otherwise",
        {"endpoint-changed"},
        {**_TALK, "served_model": "one"},
        {**_TALK, "served_model": "two"},
    ),
    # Results and verbs
    entry(
        "other_result",
        {"result-changed"},
        {},
        {"result": "clip"},
        code="from modelwire_runtime.results import ImageResult\n\n"
        "found: ImageResult = client.image.acme_other_result(prompt='a')",
    ),
    entry(
        "no_jobs",
        {"verb-removed", "route-changed"},
        {},
        {"route": "post"},
        code="client.image.acme_no_jobs.submit(prompt='a')",
        call="client.image.acme_no_jobs",
    ),
    entry(
        "jobs",
        {"verb-added", "route-changed"},
        {"route": "post"},
        {},
    ),
    entry(
        "no_streams",
        {"verb-removed", "route-changed"},
        _TALK,
        {**_TALK, "route": "dull_chat"},
        code="client.text.acme_no_streams.stream(prompt='a')",
        call="client.text.acme_no_streams",
    ),
    entry(
        "other_streams",
        {"stream-changed", "result-changed"},
        {"route": "streaming"},
        {"route": "streaming", "result": "voice"},
        code="from modelwire_runtime.streams.media import ImageStream\n\n"
        "found: ImageStream = client.image.acme_other_streams.stream(prompt='a')",
        call="client.image.acme_other_streams",
    ),
    entry(
        "read_from_elsewhere",
        {"result-reading-changed"},
        {},
        {"result": "image_link"},
    ),
    # Limits and abilities
    entry(
        "own_limit_lowered",
        {"limit-of-model-lowered"},
        limited(max_output=10),
        limited(max_output=9),
        use="tokens=10",
    ),
    entry(
        "own_limit_raised",
        {"limit-of-model-raised"},
        limited(max_output=9),
        limited(max_output=10),
        use="tokens=9",
        more="tokens=10",
    ),
    entry(
        "held_to_own_limit",
        {"limit-tightened"},
        {"params": {"properties": {"tokens": WHOLE}}, "max_output": 9},
        {"params": {"properties": _TOKENS}, "max_output": 9},
        use="tokens=10",
    ),
    entry("unused_limit", {"facts-changed"}, {"max_output": 10}, {"max_output": 9}),
    entry(
        "no_more_tools",
        {"capability-lost"},
        {**_TALKING, "capabilities": {"tools": True}},
        {**_TALKING, "capabilities": {"tools": False}},
        use="messages=[]",
        call="with_tools(client, 'acme_no_more_tools')",
    ),
    entry(
        "sees",
        {"capability-changed"},
        {**_TALK, "capabilities": {"vision": False}},
        {**_TALK, "capabilities": {"vision": True}},
    ),
    # What the catalog says
    entry(
        "going",
        {"lifecycle-changed"},
        {},
        {"lifecycle": {"state": "deprecated", "date": "2026-11-01", "successor": "acme/sees"}},
    ),
    entry(
        "dearer",
        {"price-changed"},
        {"pricing": {"currency": "USD", "unit": "image", "rates": [{"price": 1}]}},
        {"pricing": {"currency": "USD", "unit": "image", "rates": [{"price": 2}]}},
    ),
    entry(
        "portable_otherwise",
        {"standard-changed"},
        {"standard": {"prompt": "prompt"}},
        {"standard": {"text": "prompt"}},
    ),
    entry("told_otherwise", {"facts-changed"}, {"title": "One"}, {"title": "Two"}),
)
