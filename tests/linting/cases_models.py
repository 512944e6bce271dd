"""Cases of models: lives, dates, prices, names, sources, portable options."""

from typing import Any

from modelwire_codegen.linting.tree import Dates
from tests.linting.case import TODAY, Case, Files, params, trimmed
from tests.support.specs import Json, chat_model, model, spec

TWO: Json = {"properties": {"size": {"enum": ["1x1", "2x2"], "description": "Size."}}}


def life(**changes: Any) -> Files:
    """Give a model whose life is told, and another that is listed."""
    return spec(model(lifecycle=changes), model("acme/two", endpoint="two"))


def lives(one: Json, two: Json) -> Files:
    """Give two models."""
    return spec(
        model(lifecycle=one), model("acme/two", lifecycle=two, endpoint="two"), model("acme/three")
    )


def sourced(sources: Json, **changes: Any) -> Files:
    """Give a vendor with such sources, and a model."""
    return spec(model(**changes)) | {"acme/vendor.json": trimmed(sources=sources)}


def disputed(at: str, *claimants: str) -> Files:
    """Give a model with a conflict."""
    claims = {name: index for index, name in enumerate(claimants)}
    return spec(model(conflicts=[{"at": at, "claims": claims, "chosen": claimants[0]}]))


def flux(changes: Json) -> Files:
    """Give two models of one set whose ids differ by a dash."""
    shared = {"flux": {"title": "FLUX", "params": TWO}}
    models = [model("acme/flux-2"), model("acme/flux2", endpoint="two", **changes)]
    for data in models:
        del data["params"]
        data["set"] = "flux"
    return spec() | {"acme/models/all.json": {"sets": shared, "models": models}}


def limited(facts: Json) -> Files:
    """Give two models of one set with a limit of the model, of which one states facts."""
    held = {
        "properties": {
            "max": {"type": "integer", "model_limit": "max_output", "description": "Most."}
        }
    }
    models = [model(**facts), model("acme/two", endpoint="two")]
    for data in models:
        del data["params"]
        data["set"] = "texts"
    shared = {"texts": {"title": "Texts", "params": held}}
    return spec() | {"acme/models/all.json": {"sets": shared, "models": models}}


def chats(one: str, other: str) -> Files:
    """Give two language models of one endpoint by what the body calls them."""
    return spec(
        chat_model("acme/one", served_model=one),
        chat_model("acme/two", served_model=other, title="Two"),
    )


DATED: Json = {"docs": {"ref": "acme/docs@1", "read": "2026-11-21"}}
OLD = Dates(TODAY, 90)
TEXT: Json = {"type": "string"}
REMOVED: Json = {"state": "removed", "successor": "acme/two"}

CASES = [
    Case(
        "MW530",
        "a parameter without a description",
        spec(model(params={"properties": {"style": TEXT}})),
        ["'acme/one': 'style' has no description"],
        params({"style": TEXT}),
    ),
    Case(
        "MW531",
        "an address that is not https",
        spec(model(notes=["See http://acme.test for more."])),
        ["the text holds an http:// address"],
        spec(model(notes=["See https://acme.test for more."])),
    ),
    Case(
        "MW535",
        "a claim of an unknown source",
        disputed("pricing", "docs:a", "dosc:b"),
        ["no source 'dosc'"],
        disputed("pricing", "docs:a", "docs:b"),
    ),
    Case(
        "MW536",
        "a conflict about a misspelt parameter",
        disputed("params.promt, params.prompt.maxLength", "docs:a", "docs:b"),
        ["no model has the parameter 'promt'"],
        disputed("params.prompt.maxLength, context_length", "docs:a", "docs:b"),
    ),
    Case(
        "MW537",
        "a source without a date",
        sourced({"docs": {"ref": "acme/docs@1"}}),
        ["the source 'docs' has no date"],
        sourced({"docs": {"ref": "acme/docs@1", "date": "2026-11-21"}}),
    ),
    Case(
        "MW538",
        "an inference without its reasoning",
        params({"style": {**TEXT, "evidence": "inferred"}}),
        ["'style' is inferred, and nothing says from what"],
        params(
            {"style": {**TEXT, "evidence": {"kind": "inferred", "why": "the price table names it"}}}
        ),
    ),
    Case(
        "MW540",
        "two parameters that look alike",
        params(
            {"max_tokens": {"type": "integer", "unit": "tokens"}, "maxtokens": {"type": "integer"}}
        ),
        ["'acme/one': 'maxtokens' looks like 'max_tokens'"],
        params(
            {
                "max_tokens": {"type": "integer", "unit": "tokens"},
                "maxtokens": {"type": "integer", "name": "old_limit"},
            }
        ),
    ),
    Case(
        "MW541",
        "two models that look alike",
        flux({}),
        ["image.acme_flux_2 looks like image.acme_flux2"],
        flux({"name": "first_flux2"}),
    ),
    Case(
        "MW542",
        "two groups that look alike",
        spec(
            model(params={"extends": ["acme/low_res", "acme/lowres"]}),
            parts={"groups": {name: {"properties": {}} for name in ("low_res", "lowres")}},
        ),
        ["group 'lowres' looks like 'low_res'"],
        spec(
            model(params={"extends": ["acme/low_res", "acme/high_res"]}),
            parts={"groups": {name: {"properties": {}} for name in ("low_res", "high_res")}},
        ),
    ),
    Case(
        "MW543",
        "pins that pin nothing",
        spec(
            model(
                name="acme_one",
                params={
                    "properties": {"topP": {**TEXT, "name": "top_p", "description": "A share."}}
                },
            )
        ),
        ["'topP' becomes 'top_p' without a pin", "'acme/one' becomes 'acme_one' without a pin"],
        spec(
            model(
                name="first",
                params={
                    "properties": {"topP": {**TEXT, "name": "nucleus", "description": "A share."}}
                },
            )
        ),
    ),
    Case(
        "MW544",
        "ids that resolve already",
        spec(
            model(aliases=["acme/one", "uno"]),
            model("acme/two", unverified_ids=["Uno"], endpoint="two"),
        ),
        ["alias 'acme/one' is the model's own id", "unverified id 'Uno' is an id of 'acme/one'"],
        spec(model(aliases=["uno"]), model("acme/two", unverified_ids=["due"], endpoint="two")),
    ),
    Case(
        "MW550",
        "a removal without a word",
        life(state="removed", date="2026-01-01"),
        ["'acme/one' is removed, with neither a successor nor a note"],
        life(state="removed", note="Nobody used it."),
    ),
    Case(
        "MW551",
        "a deprecation without end",
        life(state="deprecated", date="2026-01-01"),
        ["'acme/one' is deprecated, and nothing says until when or why"],
        life(state="deprecated", ends="2027-01-01"),
    ),
    Case(
        "MW552",
        "an end before the beginning",
        life(state="deprecated", since="2026-03-01", date="2026-02-01", ends="2026-01-01"),
        [
            "'acme/one' has date 2026-02-01 before since 2026-03-01",
            "'acme/one' has ends 2026-01-01 before date 2026-02-01",
            "'acme/one' has ends 2026-01-01 before since 2026-03-01",
        ],
        life(
            state="removed", since="2026-01-01", date="2026-04-01", ends="2026-03-01", note="Late."
        ),
    ),
    Case(
        "MW553",
        "successors that are gone",
        lives(REMOVED, {"state": "removed", "successor": "acme/two"}),
        [
            "'acme/one' has the successor 'acme/two', which is removed",
            "'acme/two' is its own successor",
        ],
        lives(REMOVED, {"state": "listed"}),
    ),
    Case(
        "MW554",
        "a listed model that goes",
        life(state="listed", ends="2027-01-01", successor="acme/two"),
        [
            "'acme/one' is listed, and yet has `ends`",
            "'acme/one' is listed, and yet has `successor`",
        ],
        life(state="deprecated", ends="2027-01-01", successor="acme/two"),
    ),
    Case(
        "MW555",
        "two models of one title",
        spec(model(title="Paint"), model("acme/two", title="paint", endpoint="two")),
        ["'acme/two' has the title of 'acme/one': paint"],
        spec(model(title="Paint"), model("acme/two", title="Paint 2", endpoint="two")),
    ),
    Case(
        "MW556",
        "words that tell nothing",
        spec(model(title="Paint", summary="Paint.", also_tasks=["image-edit", "text-to-image"])),
        [
            "'text-to-image' is the task of 'acme/one' already",
            "the summary of 'acme/one' is its title",
        ],
        spec(model(title="Paint", summary="Paints.", also_tasks=["image-edit"])),
    ),
    Case(
        "MW557",
        "more tokens than fit in",
        spec(model(context_length=1000, max_output=1001, max_input=1000)),
        ["'acme/one': max_output 1001 is above context_length 1000"],
        spec(model(context_length=1000, max_output=1000)),
    ),
    Case(
        "MW558",
        "a limit that no model states",
        limited({}),
        ["no model with 'max' states its max_output"],
        limited({"max_output": 100}),
    ),
    Case(
        "MW559",
        "two ids of one endpoint",
        spec(model(), model("acme/two", title="Two")),
        ["a call of 'acme/two' is one of 'acme/one'"],
        spec(model(), model("acme/two", title="Two", endpoint="two")),
    ),
    Case(
        "MW559",
        "two ids of one served model",
        chats("same", "same"),
        ["a call of 'acme/two' is one of 'acme/one'"],
        chats("one", "other"),
    ),
    Case(
        "MW560",
        "a day that is none",
        life(state="deprecated", ends="2027-02-29"),
        ["ends: there is no day 2027-02-29"],
        life(state="deprecated", ends="2028-02-29"),
    ),
    Case(
        "MW561",
        "a source that was read long ago, and one that will be",
        sourced(
            {
                **DATED,
                "old": {"ref": "a", "read": "2026-08-22"},
                "late": {"ref": "b", "read": "2026-11-22"},
            }
        ),
        ["read 2026-08-22 is 91 days before 2026-11-21", "read 2026-11-22 lies after 2026-11-21"],
        sourced({**DATED, "old": {"ref": "a", "read": "2026-08-23"}}),
        OLD,
    ),
    Case(
        "MW562",
        "an end that has come",
        life(state="deprecated", ends="2026-11-21"),
        ["'acme/one' was to end 2026-11-21 and is deprecated"],
        life(state="deprecated", ends="2026-11-22"),
        OLD,
    ),
]
