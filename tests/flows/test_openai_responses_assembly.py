"""The assembler of Responses: whole answers or decoded events in, our events and a result out."""

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    Finish,
    ImageEvent,
    ItemEvent,
    ReasoningDelta,
    RefusalDelta,
    ResponseEvent,
    TextDelta,
    TextEvent,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.protocol.responses import ResponseAssembler
from modelwire_runtime.results import TextResult
from modelwire_runtime.testing.media.images import png
from tests.support.responder.scripts import (
    CALL,
    CITATION,
    THOUGHT,
    event,
    events_of,
    message,
    pieces,
    response,
)

ITEM = {"output_index": 0, "item_id": "x_1"}
PART = {**ITEM, "content_index": 0}
PIECE = {**PART, "delta": "a"}
# Every event that the vendor documents, with the fields that it has besides its type.
EVENTS: dict[str, dict[str, Any]] = {
    **{f"response.audio.{word}": {"delta": "AAE="} for word in ("delta", "done")},
    **{f"response.audio.transcript.{word}": {"delta": "a"} for word in ("delta", "done")},
    **{
        f"response.{kind}.{word}": {**ITEM, "code": "a", "arguments": "a"}
        for kind, words in {
            "code_interpreter_call": ("completed", "in_progress", "interpreting"),
            "file_search_call": ("completed", "in_progress", "searching"),
            "web_search_call": ("completed", "in_progress", "searching"),
            "image_generation_call": ("completed", "generating", "in_progress"),
            "mcp_call": ("completed", "failed", "in_progress"),
            "mcp_list_tools": ("completed", "failed", "in_progress"),
            "compaction": ("compacting",),
        }.items()
        for word in words
    },
    **{
        f"response.{word}": {"response": response()}
        for word in ("created", "in_progress", "queued")
    },
    **{f"response.{word}": {"response": response()} for word in ("completed", "incomplete")},
    "response.failed": {"response": response(status="failed", error={"code": "server_error"})},
    "error": {"code": None, "message": "m", "param": None},
    **{
        f"response.content_part.{word}": {**PART, "part": {"type": "output_text", "text": ""}}
        for word in ("added", "done")
    },
    **{
        f"response.output_item.{word}": {"output_index": 0, "item": message()}
        for word in ("added", "done")
    },
    **{
        f"response.reasoning_summary_part.{word}": {
            **ITEM,
            "summary_index": 0,
            "part": {"type": "summary_text", "text": ""},
        }
        for word in ("added", "done")
    },
    **{
        f"response.{kind}.{word}": {**PIECE, "summary_index": 0, "command_index": 0, whole: "a"}
        for kind, whole in {
            "output_text": "text",
            "refusal": "refusal",
            "reasoning_text": "text",
            "reasoning_summary_text": "text",
            "function_call_arguments": "arguments",
            "mcp_call_arguments": "arguments",
            "custom_tool_call_input": "input",
            "code_interpreter_call_code": "code",
            "apply_patch_call_operation_diff": "diff",
            "shell_call_command": "command",
        }.items()
        for word in ("delta", "done")
    },
    "response.shell_call_command.added": {"output_index": 0, "command_index": 0, "command": ""},
    "response.shell_call_output_content.delta": {
        **ITEM,
        "command_index": 0,
        "delta": {"stdout": "a", "stderr": ""},
    },
    "response.shell_call_output_content.done": {**ITEM, "command_index": 0, "output": []},
    "response.image_generation_call.partial_image": {
        **ITEM,
        "partial_image_index": 0,
        "partial_image_b64": base64.b64encode(png(2, 2)).decode(),
    },
    "response.output_text.annotation.added": {
        **PART,
        "annotation_index": 0,
        "annotation": CITATION,
    },
}


def assemble(*events: Any, stored: bool = True) -> tuple[list[TextEvent], TextResult]:
    """Feed events and return what came of them."""
    assembler = ResponseAssembler(stored=stored)
    out: list[TextEvent] = []
    for one in events:
        assembler.add(one, out)
    return out, assembler.result()


def whole(body: dict[str, Any]) -> tuple[list[TextEvent], TextResult]:
    """Read a whole response and return what came of it."""
    assembler = ResponseAssembler()
    out: list[TextEvent] = []
    assembler.whole(body, out)
    return out, assembler.result()


def loud(events: list[TextEvent]) -> list[TextEvent]:
    """Leave out what only repeats the wire."""
    return [one for one in events if not isinstance(one, (ResponseEvent, ItemEvent))]


def test_every_documented_event_is_known() -> None:
    """Nothing that the vendor documents comes out as unknown or breaks anything."""
    assert len(EVENTS) == 61
    for kind, fields in EVENTS.items():
        assembler, out = ResponseAssembler(), list[TextEvent]()
        assembler.add({"type": kind, "sequence_number": 1, **fields}, out)
        assert out or assembler.error is not None, kind
        assert not [one for one in out if isinstance(one, UnknownEvent)], kind
        assembler.result()


def test_unknown_events_items_and_parts_pass() -> None:
    """What has no name here comes through, and the answer is whole all the same."""
    strange = {"type": "dream", "id": "d_1", "depth": 3}
    said = message()
    said["content"].append({"type": "hologram", "data": 1})
    events, result = assemble(event("dreaming.started", level=2), *events_of(strange, said), 7)
    assert UnknownEvent("response.dreaming.started", event("dreaming.started", level=2)) in events
    assert UnknownEvent("message", 7) in events
    assert result.output_items[0].raw == strange
    assert result.output_items[0].type == "dream"
    assert result.text == "Rhine, Po, Ebro"


def test_a_text_in_pieces() -> None:
    """Pieces become deltas; the text, the reason and the usage are there at the end."""
    begun = {**message(), "status": "in_progress", "content": []}
    events, result = assemble(
        event("created", response=response(status="in_progress", output=[])),
        event("output_item.added", output_index=0, item=begun),
        *pieces("output_text", "text", "Rhine", ", Po", ", Ebro", output_index=0, content_index=0),
        event("output_item.done", output_index=0, item=message()),
        event("completed", response=response()),
    )
    texts = [TextDelta("Rhine"), TextDelta(", Po"), TextDelta(", Ebro")]
    assert loud(events)[:3] == texts
    assert isinstance(loud(events)[3], UsageEvent)
    assert loud(events)[4:] == [Finish("completed")]
    assert result.text == "Rhine, Po, Ebro"
    assert result.raw == response()
    usage = result.usage
    assert usage is not None
    assert (usage.cached_tokens, usage.cache_write_tokens, usage.reasoning_tokens) == (2, 3, 12)


def test_reasoning_in_parts() -> None:
    """The parts of a summary are paragraphs, in the stream as in the result."""
    place = {"output_index": 0, "item_id": "rs_1"}
    events, result = assemble(
        *pieces("reasoning_summary_text", "text", "List", "ing", **place, summary_index=0),
        *pieces("reasoning_summary_text", "text", "Sorting", **place, summary_index=1),
        event("output_item.done", output_index=0, item=THOUGHT),
        event("completed", response=response(THOUGHT, message())),
    )
    told = [one.text for one in events if isinstance(one, ReasoningDelta)]
    assert told == ["List", "ing", "\n\nSorting"]
    assert result.reasoning == "".join(told)


def test_thoughts_themselves() -> None:
    """What a server shows of the thoughts themselves is read as a summary is."""
    item = {"type": "reasoning", "content": [{"type": "reasoning_text", "text": "Hm."}]}
    assert whole(response(item))[1].reasoning == "Hm."
    events, partial = assemble(*pieces("reasoning_text", "text", "Hm.", **PART))
    assert events[0] == ReasoningDelta("Hm.")
    assert partial.reasoning == "Hm."


def test_a_function_call_in_pieces() -> None:
    """The call is announced by its id and name, and told once when it is complete."""
    begun = {**CALL, "arguments": "", "status": "in_progress"}
    place = {"output_index": 1, "item_id": "fc_1"}
    events, result = assemble(
        event("output_item.added", output_index=1, item=begun),
        *pieces("function_call_arguments", "arguments", '{"river":', '"Po"}', **place),
        event("output_item.done", output_index=1, item=CALL),
        event("completed", response=response(CALL)),
    )
    deltas = [one for one in events if isinstance(one, ToolCallDelta)]
    assert deltas == [
        ToolCallDelta(0, "call_1", "measure", '{"river":'),
        ToolCallDelta(0, "call_1", "measure", '"Po"}'),
    ]
    assert ToolCallDone(result.tool_calls[0], 0) in events
    assert result.tool_calls[0].parse() == {"river": "Po"}
    assert result.tool_calls[0].raw == CALL


def test_what_no_piece_told_is_told_at_the_end() -> None:
    """A server may leave pieces out: then the whole text is one piece, or the rest of it."""
    events, _ = assemble(*events_of(THOUGHT, message(annotations=[CITATION]), CALL))
    assert [one.text for one in events if isinstance(one, TextDelta)] == ["Rhine, Po, Ebro"]
    assert [one.text for one in events if isinstance(one, ReasoningDelta)] == [
        "Listing",
        "\n\nSorting",
    ]
    assert [one.arguments for one in events if isinstance(one, ToolCallDelta)] == [
        CALL["arguments"]
    ]
    assert [one.annotation.raw for one in events if isinstance(one, AnnotationEvent)] == [CITATION]
    begun = event("output_text.delta", delta="Rhine", **PART)
    events, result = assemble(begun, event("output_item.done", output_index=0, item=message()))
    assert [one.text for one in events if isinstance(one, TextDelta)] == ["Rhine", ", Po, Ebro"]
    assert result.text == "Rhine, Po, Ebro"


def test_annotations_come_once() -> None:
    """An annotation that was told when it came is not told again with the whole text."""
    added = event("output_text.annotation.added", **PART, annotation_index=0, annotation=CITATION)
    item = event("output_item.done", output_index=0, item=message(annotations=[CITATION]))
    events, result = assemble(added, item)
    assert len([one for one in events if isinstance(one, AnnotationEvent)]) == 1
    _, partial = assemble(event("output_text.delta", delta="Rhine", **PART), added)
    assert partial.annotations == result.annotations
    assert [source.url for source in partial.sources] == ["https://rivers.test"]


def test_a_refusal() -> None:
    """A refusal is no text."""
    place = {"output_index": 0, "content_index": 0}
    part = {"type": "refusal", "refusal": "I will not."}
    item = {**message(), "content": [part]}
    events, result = assemble(
        *pieces("refusal", "refusal", "I will", " not.", **place),
        event("completed", response=response(item)),
    )
    assert [one.text for one in events if isinstance(one, RefusalDelta)] == ["I will", " not."]
    assert (result.text, result.refusal) == ("", "I will not.")


def test_images_on_the_way_and_made() -> None:
    """Stages of an image are events; the image itself is on the result."""
    data = base64.b64encode(png(2, 2)).decode()
    made = {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": data}
    stage = event(
        "image_generation_call.partial_image",
        output_index=0,
        item_id="ig_1",
        partial_image_index=1,
        partial_image_b64=data,
    )
    events, result = assemble(stage, *events_of(made))
    (drawn,) = [one for one in events if isinstance(one, ImageEvent)]
    assert (drawn.image.media_type, drawn.index, drawn.item_id) == ("image/png", 1, "ig_1")
    assert result.images[0].bytes() == png(2, 2)


def test_sound_in_pieces() -> None:
    """A spoken answer is put together from its pieces; one that cannot be read is passed over."""
    spoken = [event("audio.delta", delta=piece) for piece in ("AAE=", "?", "Ag==")]
    _, result = assemble(*spoken, event("audio.transcript.delta", delta="Rhine"))
    assert result.audio is not None
    assert result.audio.sound.bytes() == b"\x00\x01\x02"
    assert result.audio.transcript == "Rhine"


def test_token_probabilities() -> None:
    """They are read from the whole text, and from the pieces of one that is not whole."""
    told = [{"token": "Rhine", "logprob": -0.5, "top_logprobs": [{"token": "Po", "logprob": -2}]}]
    _, result = whole(response(message(logprobs=told)))
    _, partial = assemble(event("output_text.delta", delta="Rhine", logprobs=told, **PART))
    assert result.logprobs == partial.logprobs
    assert (result.logprobs[0].logprob, result.logprobs[0].top[0].token) == (-0.5, "Po")


@pytest.mark.parametrize(
    ("status", "details", "reason"),
    [
        ("completed", None, "completed"),
        ("incomplete", {"reason": "max_output_tokens"}, "max_output_tokens"),
        ("incomplete", {"reason": "content_filter"}, "content_filter"),
        ("incomplete", None, "incomplete"),
    ],
)
def test_why_it_ended(status: str, details: Any, reason: str) -> None:
    """An incomplete response says why in the vendor's word."""
    events, result = assemble(*events_of(message(), status=status, incomplete_details=details))
    assert events[-1] == Finish(reason)
    assert result.finish_reason == reason


def test_a_partial_result() -> None:
    """What has come when a stream breaks off is read as far as it goes, whatever was announced."""
    _, result = assemble(
        event("created", response=response(status="in_progress", output=[])),
        *pieces("reasoning_summary_text", "text", "Listing", output_index=0, summary_index=0)[:1],
        event("output_text.delta", delta="Rhi", output_index=1, content_index=0),
        event("shell_call_output_content.delta", output_index=2, delta={"stdout": "a"}),
    )
    assert (result.text, result.reasoning, result.finish_reason) == ("Rhi", "Listing", None)
    assert result.response_id == "resp_1"
    assert [item.type for item in result.output_items[:2]] == ["reasoning", "message"]


TREES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.text("ab=", max_size=3),
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(
        st.sampled_from(["type", "text", "id", "summary", "content", "action", "annotations"]),
        inner,
        max_size=3,
    ),
    max_leaves=6,
)
NAMES = sorted({name for fields in EVENTS.values() for name in fields})


FIELDS = st.dictionaries(st.sampled_from(NAMES), TREES, max_size=4)


@given(st.lists(st.tuples(st.sampled_from([*EVENTS]), FIELDS), max_size=12))
def test_nothing_breaks_the_reading(script: list[tuple[str, dict[str, Any]]]) -> None:
    """Whatever the fields of events hold, the call is paid for: reading never raises."""
    assemble(*({**EVENTS[kind], **fields, "type": kind} for kind, fields in script))


@given(st.dictionaries(st.sampled_from(["id", "status", "output", "usage", "error"]), TREES))
def test_nothing_breaks_the_reading_of_a_whole(fields: dict[str, Any]) -> None:
    """The same holds for a response that comes whole."""
    whole({**response(), **fields})
