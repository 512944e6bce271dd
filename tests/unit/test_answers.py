"""Shapes of answers: what the model is told of a type, and how its answer becomes a value of it."""

import typing
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
import typing_extensions
from pydantic import BaseModel, Field, RootModel, ValidationError

from modelwire_runtime.errors import (
    AnswerCutOff,
    AnswerError,
    AnswerRefused,
    InvalidParams,
    SafetyError,
)
from modelwire_runtime.results.text import TextResult, ToolCall
from modelwire_runtime.structured.answers import Answer, answer, answer_of
from modelwire_runtime.structured.results import read_answer


class Step(typing.TypedDict):
    """A typed dictionary of the standard library, which older Pythons give no help with."""

    text: str
    minutes: typing.NotRequired[int]


class Plan(typing.TypedDict, total=False):
    """One that holds others."""

    steps: typing_extensions.Required[list[Step]]
    first: Step | None


class Recipe(BaseModel):
    """A recipe."""

    name: str
    servings: int = 2
    made: date | None = None


@dataclass
class Point:
    """A place."""

    x: int
    y: int = 0


class Colour(Enum):
    """What there is."""

    RED = "red"
    BLUE = "blue"


LISTED = {"type": "array", "items": {"type": "integer", "minimum": 1}}


def read(shape: Any, text: str) -> Any:
    """Read an answer of a shape."""
    return answer_of(shape).read(text)


@pytest.mark.parametrize(
    ("shape", "text", "value"),
    [
        (Recipe, '{"name": "Pie", "servings": null, "made": null}', Recipe(name="Pie")),
        (
            Recipe,
            '{"name": "Pie", "made": "2026-01-31"}',
            Recipe(name="Pie", made=date(2026, 1, 31)),
        ),
        (Step, '{"text": "Bake", "minutes": null}', {"text": "Bake"}),
        (
            Plan,
            '{"steps": [{"text": "A", "minutes": 1}], "first": null}',
            {"steps": [{"text": "A", "minutes": 1}], "first": None},
        ),
        (Point, '{"x": 1, "y": null}', Point(1)),
        (Colour, '{"value": "blue"}', Colour.BLUE),
        (Literal["yes", "no"], '{"value": "no"}', "no"),
        (list[Point], '{"elements": [{"x": 1, "y": 2}]}', [Point(1, 2)]),
        (list[Colour], '{"elements": ["red"]}', [Colour.RED]),
        (int, '{"value": 3}', 3),
        (int | None, '{"value": null}', None),
        (Point | Step, '{"value": {"text": "A", "minutes": null}}', {"text": "A"}),
        (Annotated[list[int], Field(max_length=2)], '{"elements": [1]}', [1]),
        (RootModel[list[int]], '{"elements": [1]}', RootModel[list[int]]([1])),
        (LISTED, '{"elements": [1, 2]}', [1, 2]),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, '{"a": null}', {}),
    ],
)
def test_an_answer_becomes_a_value(shape: Any, text: str, value: Any) -> None:
    """Of whatever type; a null that only strict mode asked for is as if it were not there."""
    assert read(shape, text) == value


def test_a_bare_answer_and_one_in_a_fence_are_read() -> None:
    """Models that nothing holds to the schema write such."""
    assert read(list[int], "[1, 2]") == [1, 2]
    assert read(Recipe, '```json\n{"name": "Pie"}\n```') == Recipe(name="Pie")


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (Recipe, "Here you are"),
        (Recipe, '{"servings": 1}'),
        (Recipe, '{"name": "Pie"'),
        (list[int], '{"elements": ["a"]}'),
        (list[int], "{}"),
        (LISTED, '{"elements": [0]}'),
        (Colour, '{"value": "green"}'),
    ],
)
def test_an_answer_that_does_not_fit_is_an_error(shape: Any, text: str) -> None:
    """No JSON, half of it, or another shape."""
    with pytest.raises(ValueError, match=r".+"):
        read(shape, text)


def test_what_a_model_is_told() -> None:
    """The name is the type's, the root an object; lists and choices are inside of one."""
    schema = answer_of(Recipe).schema
    assert (schema.name, schema.description, schema.strict) == ("Recipe", "", True)
    assert schema.schema["required"] == ["name", "servings", "made"]
    assert schema.schema["description"] == "A recipe."
    listed = answer_of(list[Recipe]).schema
    assert listed.name == "answer"
    assert listed.schema["required"] == ["elements"]
    assert listed.schema["properties"]["elements"]["items"] == {"$ref": "#/$defs/Recipe"}
    assert answer_of(Colour).schema.schema["properties"]["value"]["enum"] == ["red", "blue"]


def test_more_can_be_said_of_a_shape() -> None:
    """Name, description, and whether the vendor holds the model to it."""
    said = answer(dict[str, int], name="counts", description="How many.", strict=False)
    assert said.schema.name == "counts"
    assert said.schema.description == "How many."
    assert not said.schema.strict
    assert said.schema.schema["additionalProperties"] == {"type": "integer"}
    assert said.read('{"a": 1}') == {"a": 1}
    assert answer_of(said) is said
    assert repr(said) == "<Answer counts>"
    for name in ("", "a b", "x" * 65):
        with pytest.raises(InvalidParams, match="1 to 64"):
            answer(Recipe, name=name)


def test_a_title_names_a_schema() -> None:
    """Letters that a name cannot have are put aside."""
    assert answer_of({"title": "My recipe!", "type": "object"}).schema.name == "My_recipe"
    assert answer_of({"type": "object"}).schema.name == "answer"


def test_strict_mode_refuses_what_it_cannot_say() -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidParams, match="keys are free"):
        _ = answer_of(dict[str, int]).schema


def test_only_lists_have_elements() -> None:
    """The shape of one is known by itself."""
    element = answer_of(list[Point]).item
    assert element is not None
    assert element.read_value({"x": 1, "y": None}) == Point(1)
    listed = answer_of(LISTED).item
    assert listed is not None
    assert listed.read_value(2) == 2
    with pytest.raises(ValueError, match="below 1"):
        listed.read_value(0)
    assert answer_of(Point).item is None


def test_a_type_that_is_no_shape_is_told() -> None:
    """As a fault of the program."""
    with pytest.raises((TypeError, ValidationError)):
        _ = answer_of(object()).schema


class Loop(typing.TypedDict):
    """One that holds itself."""

    inner: "list[Loop]"


@pytest.mark.skipif("sys.version_info >= (3, 12)", reason="Pydantic takes it there")
def test_a_typed_dictionary_that_holds_itself_is_told() -> None:
    """Only the newer kind can do that before Python 3.12."""
    with pytest.raises(TypeError, match="Loop holds itself"):
        _ = answer_of(Loop).schema


def result(text: str, **fields: Any) -> TextResult:
    """Make a result as a protocol does."""
    return TextResult(text=text, model="some/model", **fields)


def test_a_result_keeps_what_it_was() -> None:
    """The value is all that is added."""
    told = result('{"name": "Pie"}', finish_reason="stop", request_id="r1")
    parsed = read_answer(told, answer_of(Recipe))
    assert parsed.parsed == Recipe(name="Pie")
    assert (parsed.text, parsed.request_id) == (told.text, "r1")
    assert "parsed=Recipe(" in repr(parsed)


@pytest.mark.parametrize(
    ("told", "kind", "word"),
    [
        (result("Sorry", finish_reason="stop"), AnswerError, "does not fit"),
        (result(" ", finish_reason="stop"), AnswerError, "is empty"),
        (result('{"name": "P', finish_reason="length"), AnswerCutOff, "cut off"),
        (result('{"name"', finish_reason="MAX_TOKENS"), AnswerCutOff, "cut off"),
        (result("", finish_reason="content_filter"), AnswerRefused, "content_filter"),
        (result("", refusal="I will not.", finish_reason="stop"), AnswerRefused, "I will not."),
    ],
)
def test_an_error_tells_why_and_keeps_the_result(
    told: TextResult, kind: type[AnswerError], word: str
) -> None:
    """Unfit, cut off or refused: each is a class of its own."""
    with pytest.raises(kind, match=word) as caught:
        read_answer(told, answer_of(Recipe))
    assert type(caught.value) is kind
    assert caught.value.result is told
    assert caught.value.text == told.text
    assert caught.value.may_have_run
    assert not caught.value.retryable
    assert isinstance(caught.value, SafetyError) == (kind is AnswerRefused)


def test_a_whole_answer_counts_even_at_the_limit() -> None:
    """What can be read is an answer, whatever the reason for its end."""
    told = result('{"name": "Pie"}', finish_reason="length")
    assert read_answer(told, answer_of(Recipe)).parsed.name == "Pie"


def test_a_call_of_a_tool_is_no_answer() -> None:
    """The result is given all the same, and says so when it is asked for the value."""
    told = result("", tool_calls=(ToolCall("1", "look", "{}"),), finish_reason="tool_calls")
    parsed = read_answer(told, answer_of(Recipe))
    assert parsed.tool_calls[0].name == "look"
    with pytest.raises(AnswerError, match="asks for tools instead: look"):
        _ = parsed.parsed


def test_a_shape_is_made_ready_once() -> None:
    """The schema of an `Answer` that is used again is the same object."""
    shape: Answer[Any] = answer_of(Recipe)
    assert shape.schema is shape.schema
