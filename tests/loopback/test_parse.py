"""Answers of a shape, asked of the fake vendor: whole, streamed, by id, on both kinds of client."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from modelwire import (
    AnswerCutOff,
    AnswerError,
    AsyncRunpod,
    CutOff,
    InvalidParams,
    Runpod,
    answer,
)
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor

MESSAGES: list[Any] = [{"role": "user", "content": "Give me a recipe of Lasagna"}]
UNKNOWN = "no source says whether the model takes answers of a shape"


class Recipe(BaseModel):
    """A recipe."""

    name: str
    steps: list[str]
    note: str | None = None


@dataclass
class Point:
    """A place."""

    x: int
    y: int = 0


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Run a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


@pytest.fixture
def runpod(fake: FakeVendor) -> Iterator[Runpod]:
    """Open a client to it."""
    with Runpod(api_key=API_KEY, base_url=fake.base_url) as client:
        yield client


def sent(fake: FakeVendor) -> dict[str, Any]:
    """Give the body of the last request."""
    body: dict[str, Any] = fake.requests[-1].json()
    return body


def test_parse_gives_a_value(runpod: Runpod, fake: FakeVendor) -> None:
    """The schema is strict, the answer an instance, and the result is all that a result is."""
    made = runpod.text.ibm_granite_granite_4_0_h_small.parse(Recipe, messages=MESSAGES, seed=1)
    assert made.parsed == Recipe(name="Lasagna", steps=["steps 1", "steps 2"], note="Lasagna")
    assert made.usage is not None
    assert made.finish_reason == "stop"
    body = sent(fake)
    assert body["seed"] == 1
    told = body["response_format"]["json_schema"]
    assert (told["name"], told["strict"]) == ("Recipe", True)
    assert told["schema"]["required"] == ["name", "steps", "note"]


def test_a_capability_of_which_no_source_speaks_is_warned_of(runpod: Runpod) -> None:
    """The request is sent all the same."""
    made = runpod.text.ibm_granite_granite_4_0_h_small.parse(int, messages=MESSAGES)
    assert made.parsed == 1
    assert any(UNKNOWN in text for text in made.warnings)
    quiet = runpod.text.ibm_granite_granite_4_0_h_small.with_options(validate="off")
    assert quiet.parse(int, messages=MESSAGES).warnings == ()


def test_a_capability_that_no_source_grants_is_refused(runpod: Runpod, fake: FakeVendor) -> None:
    """Before anything is sent, unless the caller wants warnings only."""
    model = runpod.text.openai_gpt_oss_120b
    with pytest.raises(InvalidParams, match="no source grants answers of a shape"):
        model.parse(Recipe, messages=MESSAGES)
    with pytest.raises(InvalidParams, match="no source grants answers of a shape"):
        model.stream_parse(Recipe, messages=MESSAGES)
    assert not fake.requests
    made = model.with_options(validate="warn").parse(Recipe, messages=MESSAGES)
    assert made.parsed.name == "Lasagna"
    assert any("no source grants" in text for text in made.warnings)


def test_wrong_parameters_are_told_as_ever(runpod: Runpod, fake: FakeVendor) -> None:
    """Misspelt ones, ones without a name, and a format beside the shape."""
    model = runpod.text.ibm_granite_granite_4_0_h_small
    with pytest.raises(InvalidParams, match="did you mean messages"):
        model.parse(Recipe, mesages=MESSAGES)  # type: ignore[call-arg]
    with pytest.raises(InvalidParams, match="write messages="):
        model.parse(Recipe, MESSAGES)  # type: ignore[call-arg]
    with pytest.raises(InvalidParams, match="given as a type already"):
        model.parse(Recipe, messages=MESSAGES, response_format={"type": "json_object"})
    assert not fake.requests


def test_a_protocol_without_schemas_says_so(runpod: Runpod, fake: FakeVendor) -> None:
    """Completions hold a bare prompt, which has no turns."""
    completion: Any = runpod.completion.ibm_granite_granite_4_0_h_small
    with pytest.raises(InvalidParams, match="take neither schemas nor tools"):
        completion.with_options(validate="warn").parse(Recipe, prompt="A")
    assert not fake.requests


def test_lists_and_choices_are_inside_of_an_object(runpod: Runpod, fake: FakeVendor) -> None:
    """The root of a schema must be one; the caller does not see it."""
    model = runpod.text.ibm_granite_granite_4_0_h_small
    assert model.parse(list[Point], messages=MESSAGES).parsed == [Point(1, 1), Point(1, 1)]
    assert sent(fake)["response_format"]["json_schema"]["schema"]["required"] == ["elements"]
    assert model.parse(answer(Literal["red", "blue"]), messages=MESSAGES).parsed == "red"
    assert model.parse({"type": "object"}, messages=MESSAGES).parsed == {}


def test_an_answer_that_does_not_fit_is_an_error(runpod: Runpod, fake: FakeVendor) -> None:
    """It keeps the result and the text; one that was cut off says so."""
    model = runpod.text.ibm_granite_granite_4_0_h_small
    fake.plan(ChatPlan(text="Take some pasta."))
    with pytest.raises(AnswerError, match="does not fit") as caught:
        model.parse(Recipe, messages=MESSAGES)
    assert caught.value.text == "Take some pasta."
    assert caught.value.result is not None
    assert caught.value.result.usage is not None
    fake.plan(ChatPlan(text='{"name": "Las', finish_reason="length"))
    with pytest.raises(AnswerCutOff):
        model.parse(Recipe, messages=MESSAGES)


def test_tools_beside_a_shape_may_be_called_instead(runpod: Runpod, fake: FakeVendor) -> None:
    """The result has the calls; the value is there when the answer is."""
    fake.plan(ChatPlan(tool_calls=(("look", {}),)))
    made = runpod.text.ibm_granite_granite_4_0_h_small.parse(
        Recipe,
        messages=MESSAGES,
        tools=[
            {"type": "function", "function": {"name": "look", "parameters": {"type": "object"}}}
        ],
    )
    assert made.tool_calls[0].name == "look"
    with pytest.raises(AnswerError, match="asks for tools instead"):
        _ = made.parsed


def test_a_stream_gives_partial_values(runpod: Runpod, fake: FakeVendor) -> None:
    """Each adds to the one before; the views share one pass, and the end is the whole."""
    text = '{"name": "Lasagna", "steps": ["Cook", "Eat it"], "note": null}'
    fake.plan(ChatPlan(text=text, piece=1))
    model = runpod.text.ibm_granite_granite_4_0_h_small
    with model.stream_parse(Recipe, messages=MESSAGES) as stream:
        seen = list(stream)
        assert seen[0] == {}
        assert all(one != other for one, other in pairwise(seen))
        assert {"name": "Lasagna", "steps": ["Cook", "Eat"]} in seen
        assert seen[-1] == {"name": "Lasagna", "steps": ["Cook", "Eat it"], "note": None}
        assert list(stream.partials) == seen
        assert "".join(stream.text).startswith('{"name"')
        assert stream.partial == seen[-1]
        made = stream.result()
    assert made.parsed == Recipe(name="Lasagna", steps=["Cook", "Eat it"])
    assert [text for text in made.warnings if UNKNOWN in text] == [made.warnings[0]]
    assert stream.result().warnings == made.warnings
    assert len(fake.requests) == 1


def test_a_stream_gives_elements_once_they_are_whole(runpod: Runpod, fake: FakeVendor) -> None:
    """Each is checked; one that does not fit is an error in its place."""
    model = runpod.text.ibm_granite_granite_4_0_h_small
    fake.plan(ChatPlan(text='{"elements": [{"x": 1, "y": null}, {"x": 2, "y": 3}]}'))
    stream = model.stream_parse(list[Point], messages=MESSAGES)
    assert list(stream.elements) == [Point(1), Point(2, 3)]
    assert stream.result().parsed == [Point(1), Point(2, 3)]
    fake.plan(ChatPlan(text='{"elements": [{"x": 1, "y": null}, {"x": "a"}]}'))
    elements = model.stream_parse(list[Point], messages=MESSAGES).elements
    assert next(elements) == Point(1)
    with pytest.raises(AnswerError, match="element 1 does not fit") as caught:
        next(elements)
    assert caught.value.text.startswith('{"elements"')
    with pytest.raises(InvalidParams, match="only the answer of a list"):
        next(model.stream_parse(Point, messages=MESSAGES).elements)  # type: ignore[misc]


def test_a_number_is_there_at_the_end(runpod: Runpod, fake: FakeVendor) -> None:
    """Nothing may stand behind it that tells its end."""
    fake.plan(ChatPlan(text="12"))
    model = runpod.text.ibm_granite_granite_4_0_h_small
    stream = model.stream_parse(answer(int, strict=False), messages=MESSAGES)
    assert list(stream) == [12]
    assert stream.result().parsed == 12


def test_a_broken_stream_is_an_error_that_keeps_what_came(runpod: Runpod, fake: FakeVendor) -> None:
    """It is never a quiet end."""
    fake.plan(ChatPlan(text='{"name": "Lasagna", "steps": ["a", "b"]}', ending="cut"))
    stream = runpod.text.ibm_granite_granite_4_0_h_small.stream_parse(Recipe, messages=MESSAGES)
    with pytest.raises(CutOff):
        list(stream)
    assert stream.partial["name"].startswith("Lasagna")
    assert "AsyncObjectStream" not in repr(stream)


def test_by_id(runpod: Runpod) -> None:
    """When ids are data: the same verbs on the client, with params objects as well."""
    id = "ibm-granite/granite-4.0-h-small"
    assert runpod.parse(id, Point, messages=MESSAGES).parsed == Point(1, 1)
    assert runpod.stream_parse(id, Point, messages=MESSAGES).result().parsed == Point(1, 1)
    params = runpod.text.ibm_granite_granite_4_0_h_small.params
    given = params(model=id, messages=MESSAGES)
    assert runpod.parse(given, Point).parsed == Point(1, 1)


def test_async_clients_do_the_same(fake: FakeVendor) -> None:
    """Whole, streamed, element by element, and by id."""

    async def main() -> None:
        async with AsyncRunpod(api_key=API_KEY, base_url=fake.base_url) as runpod:
            model = runpod.text.ibm_granite_granite_4_0_h_small
            assert (await model.parse(Point, messages=MESSAGES)).parsed == Point(1, 1)
            async with model.stream_parse(list[Point], messages=MESSAGES) as stream:
                seen = [part async for part in stream]
                assert seen[-1] == [{"x": 1, "y": 1}] * 2
                assert [element async for element in stream.elements] == [Point(1, 1)] * 2
                assert "".join([piece async for piece in stream.text]).startswith("{")
                assert (await stream.result()).parsed == [Point(1, 1)] * 2
            id = "ibm-granite/granite-4.0-h-small"
            assert (await runpod.parse(id, Point, messages=MESSAGES)).parsed == Point(1, 1)
            later = runpod.stream_parse(id, Point, messages=MESSAGES)
            assert (await later.result()).parsed == Point(1, 1)

    asyncio.run(main())


def test_a_server_of_ones_own_parses_too(runpod: Runpod, fake: FakeVendor) -> None:
    """No source speaks of it, so nothing is warned of."""
    fake.serve_endpoint("my-endpoint", lambda given: given)
    model = runpod.endpoint("my-endpoint").openai("my/model")
    made = model.parse(Point, messages=MESSAGES)
    assert made.parsed == Point(1, 1)
    assert made.warnings == ()
