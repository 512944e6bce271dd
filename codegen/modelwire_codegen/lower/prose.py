"""Docstring entries and other sentences that are made from facts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = Mapping[str, Any]


def entry(data: Json) -> str:
    """Say in a few sentences what a parameter is, takes and defaults to."""
    return " ".join(_sentences(data))


def _sentences(data: Json) -> Iterator[str]:
    if text := data.get("description") or data.get("title"):
        yield _stop(text)
    if limits := limits_text(data):
        yield _stop(limits)
    if "likely" in data and data["likely"].get("values"):
        yield _stop(f"Commonly {_list(data['likely']['values'])}")
    if "known_values" in data:
        yield _stop(f"Known values: {_list(data['known_values'])}; others are passed on")
    if "inline_tags" in data:
        yield _stop(
            f"Tags: {', '.join(f'{tag} {effect}' for tag, effect in data['inline_tags'].items())}"
        )
    if "applies_when" in data:
        yield _stop(f"Only with {_when(data['applies_when'])}")
    if "ignored_when" in data:
        yield _stop(f"Ignored with {_when(data['ignored_when'])}")
    if "default" in data:
        yield _stop(f"The service's default is {show(data['default'])}")


def limits_text(data: Json) -> str:
    """Say the range, step, count and form of a value."""
    parts = list(_limits(data))
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


def _limits(data: Json) -> Iterator[str]:
    unit = data.get("unit", "")
    low, high = data.get("minimum"), data.get("maximum")
    if low is not None and high is not None:
        yield f"{show(low)} to {_amount(high, unit)}"
    elif low is not None:
        yield f"at least {_amount(low, unit)}"
    elif high is not None:
        yield f"at most {_amount(high, unit)}"
    elif unit:
        yield f"in {unit}"
    if "exclusiveMinimum" in data:
        yield f"above {show(data['exclusiveMinimum'])}"
    if "exclusiveMaximum" in data:
        yield f"below {show(data['exclusiveMaximum'])}"
    if "multipleOf" in data:
        yield f"a multiple of {show(data['multipleOf'])}"
    yield from _counts(data, "minLength", "maxLength", "characters")
    yield from _counts(data, "minItems", "maxItems", "items")
    if "model_limit" in data:
        yield f"at most the model's own `info.{data['model_limit']}`"
    if "size_separator" in data:
        yield f"as WIDTH{data['size_separator']}HEIGHT"
    for key, what in (("pixels", "pixels in all"), ("aspect", "wide to high")):
        if isinstance(data.get(key), Mapping):
            yield f"{show(data[key].get('minimum'))} to {show(data[key].get('maximum'))} {what}"
    if "file_limits" in data:
        yield from _file_limits(data["file_limits"])
    if isinstance(data.get("media"), Mapping) and data["media"].get("types"):
        yield f"types {', '.join(data['media']['types'])}"


def _amount(value: Any, unit: str) -> str:
    word = unit.removesuffix("s") if value == 1 and len(unit) > len("fps") else unit
    return f"{show(value)} {word}".rstrip()


def _counts(data: Json, least: str, most: str, what: str) -> Iterator[str]:
    low, high = data.get(least), data.get(most)
    if low is not None and high is not None:
        one = what.removesuffix("s") if high == 1 else what
        yield f"{low} to {high} {what}" if low != high else f"{low} {one}"
    elif low is not None:
        yield f"at least {low} {what.removesuffix('s') if low == 1 else what}"
    elif high is not None:
        yield f"at most {high} {what}"


def _file_limits(limits: Json) -> Iterator[str]:
    for key, value in limits.items():
        if isinstance(value, list):
            yield f"{value[0]} to {value[1]} {key}"
        elif isinstance(value, int | float):
            yield f"at most {value} {key}"


def _when(condition: Any) -> str:
    if isinstance(condition, str):
        return condition
    if isinstance(condition, list):
        return " or ".join(map(str, condition))
    return " and ".join(f"{name} {_alternatives(value)}" for name, value in condition.items())


def _alternatives(value: Any) -> str:
    return " or ".join(map(show, value)) if isinstance(value, list) else show(value)


def _list(values: Sequence[Any]) -> str:
    return ", ".join(map(str, values))


def show(value: Any) -> str:
    """Write a value as the spec would, texts in quotes."""
    if isinstance(value, str):
        return f'"{value}"'
    return (
        str(value).lower() if isinstance(value, bool) else "null" if value is None else str(value)
    )


def _stop(text: str) -> str:
    text = " ".join(str(text).split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def lifecycle(data: Json) -> str:
    """Say in which state a model is, since when, until when, and what to use instead."""
    when = f"{data['state']} {data.get('date', '')}".strip()
    when += f", ends {data['ends']}" if "ends" in data else ""
    return f"{when}; use {data['successor']}" if "successor" in data else when


def price(data: Json | None) -> str:
    """Say a price table in one line; empty when none is known."""
    if not data:
        return ""
    rates = ", ".join(_rate(rate) for rate in data["rates"])
    text = data.get("text") or f"{data['currency']} {rates} per {data['unit']}"
    return f"{text} (as of {data['as_of']})" if "as_of" in data else text


def _rate(rate: Json) -> str:
    amount = (
        str(rate["price"])
        if "price" in rate
        else f"{rate['input_price']} in, {rate['output_price']} out"
    )
    conditions = ", ".join(f"{key} {_range(value)}" for key, value in rate.get("when", {}).items())
    return f"{amount} ({conditions})" if conditions else amount


def _range(value: Any) -> str:
    if isinstance(value, dict):
        return f"{value.get('minimum', '')} to {value.get('maximum', '')}".strip()
    return _list(value) if isinstance(value, list) else str(value)


def printable(text: str) -> str:
    """Replace whatever is not plain, visible text by spaces."""
    return "".join(char if char.isprintable() else " " for char in text)
