"""Weaknesses of the AI SDK's client of DeepInfra, each absent from ours.

That client is `@ai-sdk/deepinfra` 2.0.84 with `@ai-sdk/openai-compatible` 2.0.87; what it does is told from its source.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import DeepInfra, InvalidParams, NotFoundError
from modelwire_runtime.errors import CutOff, ModelwireError
from modelwire_runtime.results.base import Usage
from modelwire_runtime.streams.text import UsageEvent
from modelwire_runtime.testing import ChatPlan, FakeVendor, Reply, ScriptedTransport, reply
from tests.seed.conftest import there

ASKED: Any = [{"role": "user", "content": "Hello"}]
COUNTED = {
    "prompt_tokens": 10,
    "completion_tokens": 4,
    "total_tokens": 14,
    "completion_tokens_details": {"reasoning_tokens": 90},
    "estimated_cost": 0.002,
}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve DeepInfra."""
    with FakeVendor("deepinfra") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def deepinfra(fake: FakeVendor) -> Iterator[DeepInfra]:
    """Give a client of it."""
    with fake.client() as client:
        yield client


def said(*chunks: dict[str, Any], done: bool = True) -> Reply:
    """Give a stream that consists of some chunks."""
    ends = [json.dumps(chunk) for chunk in chunks] + (["[DONE]"] if done else [])
    return Reply.events([f"data: {end}\n\n".encode() for end in ends])


def delta(reason: str | None = None, **fields: Any) -> dict[str, Any]:
    """Give a chunk with one delta."""
    return {"choices": [{"index": 0, "delta": fields, "finish_reason": reason}]}


def test_width_and_height_are_no_texts(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 5: it splits `512x768` and sends both halves as texts; ours are numbers by their type, and go as numbers."""
    deepinfra.image.black_forest_labs_flux_1_dev(prompt="x", width=512, height=768)
    assert fake.requests[-1].json() == {"prompt": "x", "width": 512, "height": 768}
    with pytest.raises(InvalidParams, match="width"):
        deepinfra.run("black-forest-labs/FLUX-1-dev", prompt="x", width="512", height="768")


def test_sizes_are_checked(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 5: it sends any size and any ratio; ours knows the limits, and says which sizes are near."""
    with pytest.raises(InvalidParams, match="nearest: 992, 1024"):
        deepinfra.image.black_forest_labs_flux_pro(prompt="x", width=1000, height=512)
    with pytest.raises(InvalidParams, match="aspect_ratio"):
        deepinfra.run("stabilityai/sd3.5", prompt="x", aspect_ratio="7:3")
    assert not fake.requests


def test_options_override_nothing(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 5: it lays free options over the request last, the prompt included; ours refuses a known name among them."""
    with pytest.raises(InvalidParams, match="prompt"):
        deepinfra.image.stabilityai_sd3_5.with_options(extra={"prompt": "y"})(prompt="x")
    assert not fake.requests


def test_several_pictures_are_one_request(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 5: it asks once a picture; the service makes four at a time."""
    assert len(deepinfra.image.stabilityai_sd3_5(prompt="x", num_images=4)) == 4
    assert len(fake.requests) == 1


def test_top_k_is_sent(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 9: it drops `top_k` with a warning, though the service takes it."""
    answer = deepinfra.text.qwen_qwen3_32b(messages=ASKED, top_k=40, min_p=0.1)
    assert fake.requests[-1].json() == {
        "model": "Qwen/Qwen3-32B",
        "messages": ASKED,
        "top_k": 40,
        "min_p": 0.1,
    }
    assert not answer.warnings


def test_fields_that_the_service_lacks_are_told(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 9: it copies any option into the body; ours says that a word is unknown, and which one is near."""
    with pytest.raises(InvalidParams, match="did you mean"):
        deepinfra.run("Qwen/Qwen3-32B", messages=ASKED, temprature=0.5)
    assert not fake.requests


def test_a_base_may_hold_the_word_inference() -> None:
    """Section 1: it makes the edits' address by replacing the first `/inference`, which may stand in the base."""
    answer = reply({"data": [{"url": "https://a.example/x.png"}]})
    scripted = ScriptedTransport([answer])
    base = "https://proxy.example/inference/v1"
    with DeepInfra(api_key="k", base_url=base, transport=scripted) as deepinfra:
        deepinfra.image.qwen_qwen_image_edit(prompt="x", image=b"\x89PNG\r\n\x1a\n")
    assert scripted.requests[0].url == f"{base}/openai/images/edits"


@pytest.mark.parametrize("id", ["google/gemini-2.5-flash", "google/gemma-3-27b-it"])
def test_reasoning_is_part_of_the_output(fake: FakeVendor, deepinfra: DeepInfra, id: str) -> None:
    """Section 2: for Gemini and Gemma the service counts text alone as completion; ours counts all, whole or streamed.

    What the service said stays in `raw`, and the price is its own.
    """
    whole = {
        "choices": [{"index": 0, "message": {"content": "Hi"}, "finish_reason": "stop"}],
        "usage": COUNTED,
    }
    fake.answer_next(Reply.json(whole))
    called = deepinfra.run(id, messages=ASKED)
    fake.answer_next(said(delta("stop", content="Hi"), {"choices": [], "usage": COUNTED}))
    with deepinfra.stream(id, messages=ASKED) as stream:
        told = [event.usage for event in stream if isinstance(event, UsageEvent)]
    assert told == [stream.result().usage]
    for usage in (there(called.usage), told[0]):
        assert (usage.output_tokens, usage.reasoning_tokens) == (94, 90)
        assert (usage.input_tokens, usage.total_tokens) == (10, 104)
        assert usage.raw == COUNTED
    assert called.cost == stream.result().cost == 0.002


def test_counts_that_add_up_stay(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 2: where the reasoning is within the completion, nothing is added; nor where a count is missing."""
    fake.plan(ChatPlan(text="Four", reasoning="Two and two"))
    usage = there(deepinfra.text.qwen_qwen3_32b(messages=ASKED).usage)
    assert (usage.output_tokens, usage.reasoning_tokens) == (4, 3)
    for counts in (Usage(), Usage(output_tokens=4), Usage(reasoning_tokens=4)):
        assert counts.with_reasoning() is counts
    alone = Usage(output_tokens=4, reasoning_tokens=5).with_reasoning()
    assert (alone.output_tokens, alone.total_tokens) == (9, None)


def test_other_vendors_are_read_as_they_count() -> None:
    """Section 2: some count reasoning beside the output and within the total, so the repair is DeepInfra's alone."""
    with FakeVendor("aihubmix") as fake, fake.client() as aihubmix:
        choice = {"index": 0, "message": {"content": "Hi"}, "finish_reason": "stop"}
        fake.answer_next(Reply.json({"choices": [choice], "usage": COUNTED}))
        usage = there(aihubmix.text.o4_mini(messages=ASKED).usage)
    assert (usage.output_tokens, usage.total_tokens) == (4, 14)


@pytest.mark.parametrize(
    "body",
    [
        {"detail": {"error": "no such model"}},
        {"detail": [{"loc": ["body"], "msg": "no such model", "type": "value_error"}]},
        {"error": "no such model"},
        {"error": {"message": "no such model"}},
    ],
)
@pytest.mark.parametrize(
    ("id", "values"),
    [("Qwen/Qwen3-32B", {"messages": ASKED}), ("stabilityai/sd3.5", {"prompt": "x"})],
)
def test_errors_of_all_shapes_are_read(
    fake: FakeVendor, deepinfra: DeepInfra, body: Any, id: str, values: dict[str, Any]
) -> None:
    """Section 5: it reads one shape on each path and says no more than the status for the others."""
    fake.answer_next(Reply.json(body, 404))
    with pytest.raises(NotFoundError, match="no such model"):
        deepinfra.run(id, **values)


def test_values_are_split_as_the_service_takes_them(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 4: it sends up to 2048 values at once, twice as many as the service's document allows."""
    deepinfra.embedding.baai_bge_m3.embed_many(["a"] * 1025)
    assert sorted(len(one.json()["input"]) for one in fake.requests) == [1, 1024]


def test_a_stream_that_is_cut_off_is_no_success(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """Section 2: without a reason to end, the answer is not whole; what has come is kept."""
    plans = [ChatPlan(text="The end is near.", ending="cut"), ChatPlan(text="The end", error="x")]
    fake.plan(plans[0])
    with pytest.raises(CutOff) as raised:
        deepinfra.text.qwen_qwen3_32b.stream(messages=ASKED).result()
    assert "The end is near.".startswith(raised.value.partial.text)
    fake.answer_next(said(delta(content="The end"), done=False))
    with pytest.raises(CutOff):
        deepinfra.text.qwen_qwen3_32b.stream(messages=ASKED).result()
    fake.plan(plans[1])
    with pytest.raises(ModelwireError):
        deepinfra.text.qwen_qwen3_32b.stream(messages=ASKED).result()


def test_pieces_of_calls_need_no_index_and_no_early_name(
    fake: FakeVendor, deepinfra: DeepInfra
) -> None:
    """Section 2: pieces that say only what is new are put together."""
    late = {"id": "call-1", "type": "function", "function": {"arguments": ""}}
    fake.answer_next(
        said(
            delta(role="", tool_calls=[late]),
            delta(tool_calls=[{"function": {"name": "add", "arguments": '{"a":'}}]),
            delta(tool_calls=[{"function": {"arguments": "1}"}}]),
            delta("tool_calls"),
        )
    )
    (call,) = deepinfra.text.qwen_qwen3_32b.stream(messages=ASKED).result().tool_calls
    assert (call.id, call.name, call.arguments) == ("call-1", "add", '{"a":1}')
