"""Prices that Runware states as numbers. Sentences and examples are no source."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.runware.tasks import Task, listed, mapping

_UNITS = {"durationSecond": ("second", 1), "character": ("1000 characters", 1000)}
_MADE = {"image": "image", "video": "video"}
_TOKENS = {"inputToken": "input_price", "outputToken": "output_price"}


def pricing(task: Task, namespace: str, params: Json, report: Report) -> Json | None:
    """Give the prices of a task, when each of them holds for calls that its parameters tell apart."""
    stated = task.info.get("x-pricing")
    rates = [mapping(rate) for rate in listed(mapping(stated).get("rates"))]
    if not rates or not isinstance(stated, Mapping) or stated.get("currency") != "USD":
        return None
    if not all(
        _is_price(rate.get("amount")) and isinstance(rate.get("unit"), str) for rate in rates
    ):
        message = f"the prices of {task.id} have a form that is not known"
        place = task.document.place(("info", "x-pricing", "rates"))
        report.add(place, "MW654", message, "write `pricing` by hand from the vendor's page")
        return None
    found = _tokens(rates) or _runs(rates, namespace, params)
    if found is None:
        place = task.document.place(("info", "x-pricing", "rates"))
        message = f"the prices of {task.id} depend on what no parameter says"
        report.add(place, "MW654", message, "write `pricing` by hand from the vendor's page")
        return None
    least = (
        {"note": "Least prices; the cost in the reply counts."}
        if stated.get("basis") == "floor"
        else {}
    )
    return {"currency": "USD", **found, **least}


def _tokens(rates: list[Json]) -> Json | None:
    if any(rate.get("unit") not in _TOKENS for rate in rates) or len(
        {rate["unit"] for rate in rates}
    ) != len(rates):
        return None
    prices = {_TOKENS[rate["unit"]]: _money(rate["amount"] * 1_000_000) for rate in rates}
    return {"unit": "million tokens", "rates": [prices]} if len(prices) == 2 else None


def _runs(rates: list[Json], namespace: str, params: Json) -> Json | None:
    units = {rate.get("unit") for rate in rates}
    if len(units) != 1:
        return None
    unit, times = (
        _UNITS.get(str(*units), (_MADE.get(namespace, "request"), 1))
        if units <= {"output", *_UNITS}
        else ("", 1)
    )
    sizes = params["properties"].get("resolution", {}).get("enum", ())
    labels = [str(rate.get("label")) for rate in rates]
    if not unit or (
        len(rates) > 1
        and not (all(label in sizes for label in labels) and len(set(labels)) == len(labels))
    ):
        return None
    rows: list[Json] = [{"price": _money(rate["amount"] * times)} for rate in rates]
    if len(rates) > 1:
        rows = [
            {**row, "when": {"resolution": label}} for row, label in zip(rows, labels, strict=True)
        ]
    return {"unit": unit, "rates": rows}


def _is_price(amount: Any) -> bool:
    return (
        isinstance(amount, int | float) and not isinstance(amount, bool) and 0 <= amount <= 100000
    )


def _money(amount: float) -> int | float:
    rounded = round(float(amount), 9)
    return int(rounded) if rounded.is_integer() else rounded
