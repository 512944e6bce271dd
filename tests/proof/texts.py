"""Texts that a schema might take, and texts that miss by little."""

import random
import re
from collections.abc import Iterator, Mapping
from math import ceil, floor, isqrt
from typing import Any

Json = Mapping[str, Any]
_PLAIN = (
    "A red kite",
    "x",
    "https://a.example/b.png",
    "data:image/png;base64,iVBORw0KGgo=",
    "\u017c\u00f3\u0142w \U0001f422",
    "1024*1024",
)


def texts(schema: Json, rng: random.Random) -> list[str]:
    """Make texts that most likely fit."""
    if "size_separator" in schema and not ({"enum", "pattern"} & set(schema)):
        return sizes(schema, rng)
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
    if "pattern" in schema:
        found = [matching(schema["pattern"], rng) for _ in range(12)]
        return [text for text in found if least <= len(text) <= most] or found
    return [text[:most].ljust(least, "a") for text in _PLAIN]


def sizes(schema: Json, rng: random.Random) -> list[str]:
    """Make sizes that most likely keep to the limits of area and shape."""
    area, shape = schema.get("pixels", {}), schema.get("aspect", {})
    low, high = area.get("minimum", 65536), area.get("maximum", area.get("minimum", 65536) * 16)
    narrow, wide = shape.get("minimum", 0.5), shape.get("maximum", 2)
    found: list[str] = []
    for _ in range(6):
        ratio, pixels = rng.uniform(narrow, wide), rng.uniform(low, high)
        height = (pixels / ratio) ** 0.5
        found.append(f"{round(height * ratio)}{schema['size_separator']}{round(height)}")
    return found


def around_pattern(schema: Json, rng: random.Random) -> Iterator[str]:
    """Give texts at the limits of a pattern or of a size."""
    if "size_separator" in schema:
        yield from _around_size(schema)
    if "pattern" in schema:
        for length in (
            schema.get(key, 0) + by for key in ("minLength", "maxLength") for by in (-1, 0, 1)
        ):
            yield matching(schema["pattern"], rng).ljust(length, "a")
        for _ in range(8):
            text = matching(schema["pattern"], rng)
            yield from (
                text,
                f"{text}\n",
                f" {text}",
                f"{text}\n\n",
                f"\n{text}",
                text[:-1],
                text[1:],
                text.upper(),
                f"{text}{text}",
            )
            yield from (text.translate(_SIMILAR), text.swapcase(), text + "\u0130", text + "\x85")


# Digits and letters that only a Unicode-minded reader takes for ASCII's.
_SIMILAR = str.maketrans(
    "0123456789aek",
    "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0430\u0435\u212a",
)


def _around_size(schema: Json) -> Iterator[str]:
    mark = schema["size_separator"]
    for wrong in ("x", "*", "X", "\u00d7", ":", "", f"{mark}{mark}", f" {mark} "):
        yield f"1024{wrong}1024"
    plain = f"1024{mark}1024"
    yield from (
        plain,
        f"{plain}\n",
        f" {plain}",
        f"{plain} ",
        f"+1024{mark}1024",
        f"-1{mark}-1",
        f"1024.0{mark}1024",
        f"1e3{mark}1e3",
    )
    yield from (
        f"1024{mark}",
        f"{mark}1024",
        mark,
        f"0{mark}0",
        f"0{mark}1024",
        f"1024{mark}0",
        f"01024{mark}01024",
        f"1_024{mark}1024",
    )
    yield from (
        plain.translate(_SIMILAR),
        f"{'9' * 4400}{mark}{'9' * 4400}",
        f"{'0' * 4400}1024{mark}1024",
        f"{plain}{mark}3",
    )
    for width, height in _corner_sizes(schema):
        for wide, high in (
            (width, height),
            (width + 1, height),
            (width - 1, height),
            (width, height + 1),
            (width, height - 1),
        ):
            yield f"{wide}{mark}{high}"


def _corner_sizes(schema: Json) -> Iterator[tuple[int, int]]:
    area, shape = schema.get("pixels", {}), schema.get("aspect", {})
    areas = [area[key] for key in ("minimum", "maximum") if key in area] or [1024 * 1024]
    shapes = [shape[key] for key in ("minimum", "maximum") if key in shape]
    for pixels in areas:
        side = isqrt(int(pixels))
        yield from ((side, side), (int(pixels), 1), (1, int(pixels)))
        divisor = next((each for each in range(side, 0, -1) if pixels % each == 0), 1)
        yield int(pixels // divisor), divisor
        for ratio in shapes:
            height = (pixels / ratio) ** 0.5
            yield from (
                (floor(height * ratio), ceil(height)),
                (ceil(height * ratio), floor(height)),
            )
    for ratio in shapes:
        yield from ((int(1000 * ratio), 1000), (int(800 * ratio), 800))


def matching(pattern: str, rng: random.Random) -> str:
    """Make a text that matches a pattern of the simple kind that specs may hold."""
    return _spell(re._parser.parse(pattern), rng)  # type: ignore[attr-defined]


def _spell(parsed: Any, rng: random.Random) -> str:
    return "".join(_piece(str(word), value, rng) for word, value in parsed)


def _piece(word: str, value: Any, rng: random.Random) -> str:
    if word == "LITERAL":
        return chr(value)
    if word == "NOT_LITERAL":
        return "a" if value != ord("a") else "b"
    if word == "ANY":
        return rng.choice("aZ0 .")
    if word == "IN":
        return rng.choice(_members(value))
    if word in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = value
        return "".join(
            _spell(inner, rng) for _ in range(rng.randint(least, min(int(most), least + 3)))
        )
    if word == "SUBPATTERN":
        return _spell(value[-1], rng)
    if word == "BRANCH":
        return _spell(rng.choice(value[1]), rng)
    if word == "AT":
        return ""
    raise AssertionError(f"no text is made for {word} yet")


def _members(parts: Any) -> str:
    listed: set[str] = set()
    for word, value in parts:
        if str(word) == "LITERAL":
            listed.add(chr(value))
        elif str(word) == "RANGE":
            listed.update(chr(code) for code in range(value[0], min(value[1], value[0] + 200) + 1))
        elif str(word) == "CATEGORY":
            listed.update(
                {
                    "CATEGORY_DIGIT": "0123456789",
                    "CATEGORY_WORD": "aZ_9",
                    "CATEGORY_SPACE": " \t",
                }.get(str(value), "a")
            )
    if str(parts[0][0]) == "NEGATE":
        return "".join(sorted(set("abcXYZ019 -_./:") - listed))
    return "".join(sorted(listed))
