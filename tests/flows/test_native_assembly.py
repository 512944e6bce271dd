"""Assemblers of Anthropic's and Google's protocols against whatever a server may send."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.protocol.anthropic import MessageAssembler
from modelwire_runtime.protocol.events import ReasoningDelta, TextDelta, ToolCallDelta
from modelwire_runtime.protocol.gemini import GeminiAssembler
from tests.support.natives import CALL, FUNCTION, START, TALK, answer, begun, delta, message, piece

Json = dict[str, Any]
NAMES = [
    *("index", "content_block", "delta", "usage", "message", "content", "text", "thinking"),
    *("partial_json", "signature", "citation", "citations", "type", "id", "name", "input", "error"),
    *("stop_reason", "stop_details", "explanation", "input_tokens", "output_tokens_details", "url"),
]
TYPES = [
    *("message_start", "content_block_start", "content_block_delta", "content_block_stop"),
    *("message_delta", "message_stop", "ping", "text_delta", "thinking_delta", "tool_use", "text"),
    *("input_json_delta", "citations_delta", "signature_delta", "thinking", "refusal"),
    *("web_search_tool_result", "char_location"),
]
PARTS = [
    *("candidates", "content", "parts", "text", "thought", "functionCall", "name", "args", "id"),
    *("inlineData", "mimeType", "data", "finishReason", "index", "usageMetadata", "error", "role"),
    *("promptTokenCount", "promptTokensDetails", "modality", "tokenCount", "thoughtSignature"),
    *("groundingMetadata", "groundingChunks", "groundingSupports", "segment", "startIndex", "web"),
    *("endIndex", "partIndex", "groundingChunkIndices", "uri", "citationMetadata", "responseId"),
    *("citationSources", "logprobsResult", "chosenCandidates", "topCandidates", "token"),
    *("logProbability", "promptFeedback", "finishMessage", "urlContextMetadata", "urlMetadata"),
]


def values(names: list[str], words: list[str]) -> st.SearchStrategy[Any]:
    """Make JSON that speaks a protocol's words, at any place."""
    plain = st.none() | st.booleans() | st.integers(-1, 3) | st.floats() | st.sampled_from(words)
    return st.recursive(
        plain,
        lambda inner: st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(names), inner, max_size=4),
        max_leaves=12,
    )


def objects(odd: st.SearchStrategy[Any], **known: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Make objects whose fields hold what they should, or something odd; some are no objects."""
    fields = {name: value | odd for name, value in known.items()}
    return st.fixed_dictionaries({}, optional=fields) | odd


ODD = values(NAMES, TYPES)
TEXT = st.text(max_size=3)
NUMBER = st.integers(-1, 2)
NOTE = objects(ODD, type=st.sampled_from(TYPES), url=TEXT, title=TEXT, file_id=TEXT)
BLOCK = objects(
    ODD,
    type=st.sampled_from(TYPES),
    text=TEXT,
    thinking=TEXT,
    signature=TEXT,
    id=TEXT,
    input=st.just({"a": 1}),
    citations=st.lists(NOTE, max_size=2),
    content=st.lists(NOTE, max_size=2),
)
DELTA = objects(
    ODD,
    type=st.sampled_from(TYPES),
    text=TEXT,
    thinking=TEXT,
    partial_json=TEXT,
    citation=NOTE,
    stop_reason=st.just("refusal"),
    stop_details=objects(ODD, explanation=TEXT, category=TEXT),
)
EVENTS = st.fixed_dictionaries(
    {"type": st.sampled_from(TYPES)},
    optional={
        "index": NUMBER | ODD,
        "content_block": BLOCK,
        "delta": DELTA,
        "message": objects(ODD, content=st.lists(BLOCK, max_size=2), usage=ODD),
        "usage": objects(ODD, input_tokens=NUMBER, output_tokens=NUMBER, output_tokens_details=ODD),
    },
)

ANY = values(PARTS, ["image/png", "audio/wav", "SAFETY"])
PAGE = objects(ANY, uri=TEXT, title=TEXT)
FILE = objects(ANY, mimeType=st.sampled_from(["image/png", "audio/wav"]), data=st.just("iVBO"))
PART = objects(
    ANY,
    text=TEXT,
    thought=st.booleans(),
    thoughtSignature=TEXT,
    functionCall=objects(ANY, name=TEXT, id=TEXT, args=st.just({"a": 1})),
    inlineData=FILE,
)
SUPPORT = objects(
    ANY,
    segment=objects(ANY, partIndex=NUMBER, startIndex=NUMBER, endIndex=NUMBER),
    groundingChunkIndices=st.lists(NUMBER | ANY, max_size=2),
)
GROUNDING = objects(
    ANY,
    groundingChunks=st.lists(objects(ANY, web=PAGE, maps=PAGE), max_size=2),
    groundingSupports=st.lists(SUPPORT, max_size=2),
)
LOGPROBS = objects(
    ANY,
    chosenCandidates=st.lists(objects(ANY, token=TEXT), max_size=2),
    topCandidates=st.lists(objects(ANY, candidates=ANY), max_size=2),
)
CANDIDATE = objects(
    ANY,
    index=NUMBER,
    content=objects(ANY, role=TEXT, parts=st.lists(PART, max_size=3)),
    finishReason=st.sampled_from(["STOP", "SAFETY"]),
    finishMessage=TEXT,
    groundingMetadata=GROUNDING,
    citationMetadata=objects(ANY, citationSources=st.lists(PAGE, max_size=2)),
    urlContextMetadata=objects(ANY, urlMetadata=st.lists(PAGE, max_size=2)),
    logprobsResult=LOGPROBS,
)
COUNT = objects(ANY, modality=st.just("IMAGE"), tokenCount=NUMBER)
PIECES = st.fixed_dictionaries(
    {"candidates": st.lists(CANDIDATE, max_size=2) | ANY},
    optional={
        "responseId": TEXT | ANY,
        "usageMetadata": objects(
            ANY, promptTokenCount=NUMBER, promptTokensDetails=st.lists(COUNT, max_size=2)
        ),
        "promptFeedback": objects(ANY, blockReason=TEXT),
    },
)


@given(st.lists(EVENTS | st.sampled_from(TALK), max_size=8))
def test_messages_are_read_whatever_they_hold(events: list[Json]) -> None:
    """No event is an error of ours, and what came can be looked at after each."""
    assembler = MessageAssembler()
    for event in events:
        assembler.add(event, [])
        result = assembler.result()
        assert isinstance(result.text, str)
        assert isinstance(result.message["content"], list)
        json.dumps(result.message)
        repr(result.annotations + result.sources + result.output_items)


@given(st.lists(BLOCK, max_size=4) | ODD)
def test_whole_messages_are_read_whatever_they_hold(content: Any) -> None:
    """Neither are their blocks."""
    assembler = MessageAssembler()
    assembler.whole(message(content=content, usage=content, stop_details=content), [])
    repr(assembler.result())


@given(st.lists(PIECES | st.just(piece({"text": "Po"})), max_size=6))
def test_answers_are_read_whatever_they_hold(pieces: list[Json]) -> None:
    """No piece is an error of ours, and what came can be looked at after each."""
    assembler = GeminiAssembler(lambda: "word")
    for one in pieces:
        assembler.add(one, [])
        result = assembler.result()
        assert isinstance(result.text, str)
        assert isinstance(result.message["parts"], list)
        repr((result.annotations, result.sources, result.images, result.logprobs, result.usage))


@given(st.text(), st.text(), st.data())
def test_pieces_are_the_whole(said: str, thought: str, data: st.DataObject) -> None:
    """However texts are cut, both protocols tell them whole, in the events as in the result."""
    cuts = [data.draw(st.integers(0, len(text))) for text in (thought, said)]
    (t1, t2), (s1, s2) = (
        (text[:cut], text[cut:]) for text, cut in zip((thought, said), cuts, strict=True)
    )
    claude, gemini = MessageAssembler(), GeminiAssembler(lambda: "word")
    events = [
        START,
        *(delta(0, "thinking_delta", thinking=text) for text in (t1, t2)),
        *(delta(1, "text_delta", text=text) for text in (s1, s2)),
    ]
    parts: list[Json] = [
        *({"text": text, "thought": True} for text in (t1, t2)),
        {"text": s1},
        {"text": s2},
    ]
    for assembler, chunks in ((claude, events), (gemini, [piece(part) for part in parts])):
        told: list[Any] = []
        for chunk in chunks:
            assembler.add(chunk, told)
        texts = ("".join(e.text for e in told if isinstance(e, TextDelta)), assembler.result().text)
        thoughts = "".join(e.text for e in told if isinstance(e, ReasoningDelta))
        assert texts == (said, said)
        assert (thoughts, assembler.result().reasoning) == (thought, thought)


@pytest.mark.parametrize("size", [1, 4, 100])
def test_arguments_are_what_the_pieces_say(size: int) -> None:
    """The pieces that are told are the arguments of the call; those of Google's come whole."""
    text = json.dumps({"river": "Po", "n": [1, 2]})
    cut = [text[at : at + size] for at in range(0, len(text), size)]
    assembler, told = MessageAssembler(), list[Any]()
    for event in (
        begun(0, {**CALL, "input": {}}),
        *(delta(0, "input_json_delta", partial_json=c) for c in cut),
    ):
        assembler.add(event, told)
    (call,) = assembler.result().tool_calls
    pieces = [event.arguments for event in told if isinstance(event, ToolCallDelta)]
    assert "".join(pieces) == call.arguments == text
    whole = GeminiAssembler(lambda: "word")
    whole.add(answer(FUNCTION), told)
    assert told[-4].arguments == whole.result().tool_calls[0].arguments
