"""Values at the limits of numbers, lengths and sizes, and values of no schema at all."""

import random
from collections.abc import Iterator, Mapping
from math import isqrt
from typing import Any

Json = Mapping[str, Any]


def range_of(schema: Json) -> tuple[Any, Any]:
    """Give the least and the greatest of the numbers to draw from."""
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    width = 100 * schema.get("multipleOf", 1)
    if low is None:
        low = 0 if high is None else high - width
    return low, low + width if high is None else high


def neat(value: Any) -> Any:
    """Give a number as somebody would write it: a product of decimals without the noise of binary."""
    value = round(value, 9) if isinstance(value, float) else value
    return int(value) if value == int(value) else value


def around_numbers(schema: Json) -> Iterator[Any]:
    """Give numbers on both sides of each limit, and multiples and near misses of a step."""
    step = schema.get("multipleOf")
    for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        if key in schema:
            limit = schema[key]
            yield from (
                limit,
                limit - 1,
                limit + 1,
                float(limit),
                limit - 0.5,
                limit + 0.5,
                str(limit),
            )
            yield from (limit - 0.001, limit + 0.001, limit * 2, -limit, limit * 10**20)
            if step:
                yield from (neat(limit - step), neat(limit + step))
    if step:
        for times in (0, 1, 3, 7, 29, 57, 1001, -3):
            exact = neat(step * times)
            yield from (exact, float(exact), exact + step / 2, exact + step / 1000, exact + 1)
        for times in range(
            1, 40, 3
        ):  # products that binary floats miss: 0.07, 0.29, 0.57 in steps of 0.01
            yield neat(step * times)


def lengths(schema: Json) -> Iterator[str]:
    """Give texts on both sides of each limit of length, in characters of several bytes too."""
    for key in ("minLength", "maxLength"):
        if key in schema:
            for length in (schema[key] - 1, schema[key], schema[key] + 1):
                if length >= 0:
                    yield from ("a" * length, "\U0001f600" * length, "e\u0301" * (length // 2))


def sides(limits: Json) -> Iterator[tuple[Any, Any]]:
    """Give widths and heights at the limits of an area or a shape."""
    for limit in (limits[key] for key in ("minimum", "maximum") if key in limits):
        side = isqrt(int(limit)) if limit > 100 else 1024
        across = int(side * limit) if limit <= 100 else side
        yield from (
            (across, side),
            (across + 1, side),
            (across - 1, side),
            (across, float(side)),
            (side, across),
        )


def anything(rng: random.Random, depth: int = 0) -> Any:
    """Make any JSON value."""
    kind = rng.randrange(5 if depth < 2 else 3)
    if kind == 0:
        return rng.choice(
            (rng.randint(-300, 300), rng.randint(-(10**12), 10**12), round(rng.gauss(0, 20), 3))
        )
    if kind == 1:
        return "".join(
            rng.choice("aZ09 *x-./:\u00e9\u4e2d\U0001f600\n") for _ in range(rng.randint(0, 12))
        )
    if kind == 2:
        return rng.choice((None, True, False, rng.random()))
    if kind == 3:
        return [anything(rng, depth + 1) for _ in range(rng.randint(0, 3))]
    return {f"key_{index}": anything(rng, depth + 1) for index in range(rng.randint(0, 3))}
