"""Reasoning that comes inside the text, in a block at its start."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.protocol.think import ThinkMode, ThinkParser, split_think

CASES: dict[str, tuple[ThinkMode, str, str, str]] = {
    "block": ("inline", "<think>why</think>because", "why", "because"),
    "newlines go": (
        "inline",
        "<think>\nwhy\n\nnot\n</think>\n\nbecause\n",
        "why\n\nnot",
        "because\n",
    ),
    "after whitespace": ("inline", " \n<think>why</think> because", "why", " because"),
    "empty block": ("inline", "<think>\n\n</think>\n\nbecause", "", "because"),
    "unclosed": ("inline", "<think>why and then", "why and then", ""),
    "unclosed with half a tag": ("inline", "<think>why</thi", "why</thi", ""),
    "no block": ("inline", "because", "", "because"),
    "whitespace stays": ("inline", "\n because", "", "\n because"),
    "only whitespace": ("inline", " \n", "", " \n"),
    "half a tag": ("inline", "<thin", "", "<thin"),
    "another tag": ("inline", "<thinking>x</thinking>", "", "<thinking>x</thinking>"),
    "later tags are text": ("inline", "Use <think>a</think> here", "", "Use <think>a</think> here"),
    "one block only": ("inline", "<think>a</think>b<think>c</think>", "a", "b<think>c</think>"),
    "brackets inside": ("inline", "<think>a < b </ c </think>d", "a < b </ c ", "d"),
    "lone close": ("inline", "why</think>because", "", "why</think>because"),
    "prefilled": ("prefilled", "\nwhy</think>\nbecause", "why", "because"),
    "prefilled and unclosed": ("prefilled", "why", "why", ""),
    "off": ("off", "<think>why</think>because", "", "<think>why</think>because"),
    "nothing": ("inline", "", "", ""),
}


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    """Content splits the same whole and character by character."""
    mode, content, reasoning, text = CASES[name]
    assert split_think(content, mode) == (reasoning, text)
    assert in_pieces(list(content), mode) == (reasoning, text)


def in_pieces(pieces: list[str], mode: ThinkMode = "inline") -> tuple[str, str]:
    """Feed pieces and join what comes out."""
    parser = ThinkParser(mode)
    out = [parser.feed(piece) for piece in pieces]
    out.append(parser.finish())
    return "".join(a for a, _ in out), "".join(b for _, b in out)


@given(
    st.lists(
        st.sampled_from(["<think>", "</think>", "<", "/", "think", ">", "a", "\n", " ", "</", "é"]),
        max_size=12,
    ),
    st.sampled_from(["inline", "prefilled", "off"]),
    st.data(),
)
def test_cuts_change_nothing(words: list[str], mode: ThinkMode, data: st.DataObject) -> None:
    """Wherever content is cut, the parts are the same; only tags and newlines are lost."""
    content = "".join(words)
    places = sorted(data.draw(st.lists(st.integers(0, len(content)), max_size=6)))
    edges = [0, *places, len(content)]
    pieces = [content[a:b] for a, b in pairwise(edges)]
    reasoning, text = split_think(content, mode)
    assert in_pieces(pieces, mode) == (reasoning, text)
    kept = (reasoning + text).replace("\n", "").replace(" ", "")
    assert kept in [
        content.replace("\n", "")
        .replace(" ", "")
        .replace("<think>", "", opened)
        .replace("</think>", "", closed)
        for opened in (0, 1)
        for closed in (0, 1)
    ]


def test_text_is_not_held_back() -> None:
    """Once it is clear that no block opens, content passes at once."""
    parser = ThinkParser()
    assert parser.feed(" <th") == ("", "")
    assert parser.held() == ("", " <th")
    before = parser.plain
    assert parser.feed("e") == ("", " <the")
    assert (before, parser.plain) == (False, True)
    assert parser.feed("<think>") == ("", "<think>")


def test_reasoning_is_not_held_back() -> None:
    """Inside a block only what may be its end waits."""
    parser = ThinkParser()
    assert parser.feed("<think>a") == ("a", "")
    assert parser.feed("b</") == ("b", "")
    assert parser.held() == ("</", "")
    assert parser.feed("c\n") == ("</c", "")
    assert parser.feed("</think>\nd") == ("", "d")
