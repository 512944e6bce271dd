"""What a completion tells beside its text: how likely its tokens were, what it sounds like, which guesses came true."""

import base64
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Any

from modelwire_runtime.jsons import is_list, is_object
from modelwire_runtime.testing import words
from modelwire_runtime.testing.protocols.http_post.speech import spoken

_LIKELY = -0.125
"""The logarithm of each token's probability: equal requests give equal replies."""
_EXPIRES = 1_767_229_200
_PIECE = 4_096


def logprobs(text: str, body: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return how likely the tokens of a chat's text were; None where nobody asked."""
    if body.get("logprobs") is not True:
        return None
    count = int(body.get("top_logprobs") or 0)
    return {"content": [_token(piece, count) for piece in words.pieces(text)], "refusal": None}


def _token(piece: str, count: int) -> dict[str, Any]:
    told = [(piece if at == 0 else f"{piece}?{at}", _LIKELY - at) for at in range(count)]
    return {**_likely(piece, _LIKELY), "top_logprobs": [_likely(*one) for one in told]}


def _likely(piece: str, value: float) -> dict[str, Any]:
    return {"token": piece, "logprob": value, "bytes": list(piece.encode())}


def token_lists(text: str, body: Mapping[str, Any], offset: int = 0) -> dict[str, Any] | None:
    """Return how likely the tokens of a plain completion were; the first of an echoed prompt has nothing before it."""
    count = body.get("logprobs")
    if not isinstance(count, int):
        return None
    tokens = list(words.pieces(text))
    values: list[float | None] = [_LIKELY] * len(tokens)
    if body.get("echo") and not offset and values:
        values[0] = None
    tops = [
        (
            None
            if value is None
            else {token if at == 0 else f"{token}?{at}": value - at for at in range(count)}
        )
        for token, value in zip(tokens, values, strict=True)
    ]
    starts = list(accumulate((len(token) for token in tokens), initial=offset))[:-1]
    return {"tokens": tokens, "token_logprobs": values, "top_logprobs": tops, "text_offset": starts}


def speaks(body: Mapping[str, Any]) -> bool:
    """Tell whether an answer is to be sound."""
    wanted = body.get("modalities")
    return is_list(wanted) and "audio" in wanted


def sound(text: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a text as sound, in the format that was asked for."""
    asked = body.get("audio")
    kind = str((asked if is_object(asked) else {}).get("format", "wav")).removesuffix("16")
    data = base64.b64encode(spoken({"input": text}, kind)).decode()
    return {"id": "audio_1", "data": data, "expires_at": _EXPIRES, "transcript": text}


def sound_deltas(text: str, body: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Cut sound into what the chunks of a stream carry: what is said, then how it sounds."""
    whole = sound(text, body)
    yield {"delta": {"audio": {"id": whole["id"]}}}
    yield from ({"delta": {"audio": {"transcript": piece}}} for piece in words.pieces(text))
    data = whole["data"]
    for at in range(0, len(data), _PIECE):
        yield {"delta": {"audio": {"data": data[at : at + _PIECE]}}}
    yield {"delta": {"audio": {"expires_at": whole["expires_at"]}}}


def counts(text: str, body: Mapping[str, Any]) -> dict[str, int]:
    """Return the tokens of sound, and those of a prediction that came true and that did not."""
    found: dict[str, int] = {}
    if speaks(body):
        found["audio_tokens"] = words.count(text)
    guess = body.get("prediction")
    if is_object(guess):
        guessed = words.text_of(guess.get("content")).split()
        true = sum(word in set(text.split()) for word in guessed)
        found["accepted_prediction_tokens"] = true
        found["rejected_prediction_tokens"] = len(guessed) - true
    return found
