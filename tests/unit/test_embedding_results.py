"""Reading vectors and transcriptions: leniently, so that nothing that a vendor sends raises."""

import base64
import pickle
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.results import EmbeddingResult, Segment, TranscriptionResult, build
from modelwire_runtime.results.embedding import read_vector, vectors_in
from modelwire_runtime.results.transcription import cues_in
from modelwire_runtime.vendor import Reader

EMBEDDING, TRANSCRIPT = Reader("embedding"), Reader("transcription", text=("text",))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("data", "embedding", "index", "segments", "words", "text", "languages", "usage")


@given(st.lists(st.floats(width=32, allow_nan=False)))
def test_both_codings_give_the_same(numbers: list[float]) -> None:
    """Little-endian 32-bit floats, as base64."""
    coded = base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()
    assert read_vector(coded) == read_vector(numbers) == tuple(numbers)


@pytest.mark.parametrize("value", [None, 7, "no base64", "YWJj", ["x"], [None], {"a": 1}, [[1.0]]])
def test_what_is_no_vector_is_empty(value: Any) -> None:
    """So that the others keep their places."""
    assert read_vector(value) == ()
    assert vectors_in([[1.0], value, [2.0]])[::2] == ((1.0,), (2.0,))


def test_numbers_may_come_in_other_forms() -> None:
    """Whole numbers, and a single bare vector."""
    assert read_vector([1, 2.5]) == (1.0, 2.5)
    assert vectors_in([1, 2.5]) == ((1.0, 2.5),)
    assert vectors_in([]) == vectors_in(None) == ()


def test_an_index_that_all_share_changes_no_order() -> None:
    """Some servers number every vector 0; the order in which they came is all there is."""
    items = [{"index": 0, "embedding": [number]} for number in (3.0, 1.0, 2.0)]
    assert vectors_in(items) == ((3.0,), (1.0,), (2.0,))


def test_an_index_that_is_missing_changes_no_order() -> None:
    """Only where all items have one."""
    items = [{"index": 1, "embedding": [1.0]}, {"embedding": [2.0]}]
    assert vectors_in(items) == ((1.0,), (2.0,))


@given(st.dictionaries(st.sampled_from(FIELDS), JSON) | JSON)
def test_nothing_raises(output: Any) -> None:
    """Whatever a vendor sends."""
    assert isinstance(build(EMBEDDING, output), EmbeddingResult)
    assert isinstance(build(TRANSCRIPT, output), TranscriptionResult)


@given(st.text() | st.from_regex(r"(\d\d:\d\d:\d\d[,.]\d{3} --> .*\n.*\n\n)+"))
def test_subtitles_never_raise(text: str) -> None:
    """Broken cues are left out."""
    for cue in cues_in(text):
        assert isinstance(cue, Segment)


def test_a_result_says_how_much_it_holds() -> None:
    """Not the numbers themselves."""
    result = build(EMBEDDING, {"data": [{"index": 0, "embedding": [0.5] * 3}]})
    assert isinstance(result, EmbeddingResult)
    assert repr(result) == "EmbeddingResult(vectors=<1 of 3>)"
    assert (len(result), list(result), result[0]) == (1, [(0.5,) * 3], (0.5,) * 3)
    again = pickle.loads(pickle.dumps(result))
    assert again.vectors == result.vectors
    with pytest.raises(LookupError, match="holds no vector"):
        _ = EmbeddingResult(model="m").vector
    assert EmbeddingResult().dimensions == 0
