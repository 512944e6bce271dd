"""Vectors that follow from their text: as many as were asked for, of the length and in the coding that were asked for."""

import base64
import math
import random
import struct
from collections.abc import Sequence
from typing import Any

from modelwire_runtime.jsons import is_list
from modelwire_runtime.testing import words
from modelwire_runtime.testing.loopback import Reply
from modelwire_runtime.testing.protocols.http_post.asked import Asked

_DIMENSIONS = 16  # unless the request says how many


def answer(asked: Asked) -> Reply:
    """Give a vector for each value."""
    name = str(asked.route.settings.get("batch_name", "input"))
    values = _each(asked.values.get(name))
    count = asked.values.get("dimensions")
    length = count if isinstance(count, int) else _DIMENSIONS
    vectors = [_vector(asked.seed_of(value), length) for value in values]
    tokens = sum(_tokens(value) for value in values)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    path = next(iter(asked.model.reader.vectors), "data").removesuffix("[]")
    if path != "data":
        return asked.native({path: vectors, "input_tokens": tokens})
    coded = asked.values.get("encoding_format") == "base64"
    data = [
        {"object": "embedding", "index": at, "embedding": _coded(vector) if coded else vector}
        for at, vector in enumerate(vectors)
    ]
    told = {"object": "list", "data": data, "model": asked.values.get("model"), "usage": usage}
    return asked.native(told)


def _each(value: Any) -> Sequence[Any]:
    """Return the values: one text or one list of tokens is a single one."""
    if not is_list(value) or (value and isinstance(value[0], int)):
        return [value]
    return value


def _vector(seed: int, length: int) -> list[float]:
    """Return a vector of length one."""
    chance = random.Random(seed)  # noqa: S311  # equal texts give equal vectors, nothing is guarded
    numbers = [chance.uniform(-1, 1) for _ in range(length)]
    norm = math.sqrt(math.fsum(number * number for number in numbers)) or 1.0
    # As 32-bit numbers, so that both codings give the same.
    return list(struct.unpack(f"<{length}f", _packed([number / norm for number in numbers])))


def _coded(vector: Sequence[float]) -> str:
    return base64.b64encode(_packed(vector)).decode()


def _packed(vector: Sequence[float]) -> bytes:
    return struct.pack(f"<{len(vector)}f", *vector)


def _tokens(value: Any) -> int:
    return len(value) if is_list(value) else words.count(str(value))
