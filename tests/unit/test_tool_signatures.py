"""Tools: what a model is told of a function, and how its arguments come back."""

import json
from functools import partial
from typing import Annotated, Any, Literal, TypedDict

import pytest
from pydantic import BaseModel, Field, ValidationError

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.toolruns import docstrings
from modelwire_runtime.tools import FunctionTool, Tools, tool


class Where(TypedDict):
    """A place."""

    city: str


class Add(BaseModel):
    """Add two numbers."""

    a: int = Field(description="The one.")
    b: int = 0

    def __call__(self) -> int:
        """Do it."""
        return self.a + self.b


def get_weather(  # noqa: D417  # what is not described is not
    city: str,
    days: int = 1,
    unit: Annotated[Literal["c", "f"], Field(description="Unit of heat.")] = "c",
    near: Where | None = None,
) -> str:  # what is not described is not
    """Return the weather.

    As far as it is known.

    Args:
        city: Name of
            the city.
        days (int): How many days.
        unit: Not told, as the annotation says more.

    Returns:
        Words.
    """
    return f"{city} {days} {unit} {near}"


def arguments(made: FunctionTool, **values: Any) -> Any:
    """Read what a model wrote for a tool."""
    assert made.arguments is not None
    return made.arguments.read(json.dumps(values))


def test_a_function_becomes_a_tool() -> None:
    """Its name, its docstring, and a schema with descriptions and defaults."""
    made = tool(get_weather)
    assert made.name == "get_weather"
    assert made.description == "Return the weather.\n\nAs far as it is known."
    properties = made.parameters["properties"]
    assert properties["city"] == {"type": "string", "description": "Name of the city."}
    assert properties["days"] == {"type": "integer", "description": "How many days.", "default": 1}
    assert properties["unit"]["description"] == "Unit of heat."
    assert properties["unit"]["enum"] == ["c", "f"]
    assert made.parameters["required"] == ["city"]
    assert made.parameters["additionalProperties"] is False


def test_arguments_are_checked_and_only_what_came_is_given() -> None:
    """Defaults stay the function's own business."""
    made = tool(get_weather)
    assert arguments(made, city="Rome") == {"city": "Rome"}
    assert arguments(made, city="Rome", near={"city": "Ostia"})["near"] == {"city": "Ostia"}
    for wrong in ({}, {"city": 3}, {"city": "Rome", "unit": "k"}, {"city": "Rome", "extra": 1}):
        with pytest.raises(ValidationError):
            arguments(made, **wrong)


def test_strict_mode_takes_every_argument() -> None:
    """What is optional comes as null and is left out again."""
    made = tool(get_weather, strict=True)
    assert made.strict
    assert made.parameters["required"] == ["city", "days", "unit", "near"]
    given = arguments(made, city="Rome", days=None, unit=None, near=None)
    assert given == {"city": "Rome", "near": None}
    with pytest.raises(InvalidParams, match=r"count\.words: strict mode cannot say") as caught:
        tool(count, strict=True)
    assert "by tool(..., strict=False)" in str(caught.value)


def count(words: dict[str, int]) -> int:
    """Count."""
    return sum(words.values())


def test_a_decorated_function_can_still_be_called() -> None:
    """The decorator takes all that `tool` takes."""

    @tool(name="pay_bill", description="Pays.", needs_approval=True, extra={"defer_loading": True})
    def pay(amount: float) -> float:
        """Pay."""
        return amount

    assert (pay.name, pay.description, pay.needs_approval) == ("pay_bill", "Pays.", True)
    assert pay.extra == {"defer_loading": True}
    assert pay(3.5) == 3.5

    @tool
    def bare() -> None:
        """Nothing."""

    assert bare.parameters["properties"] == {}


def test_a_class_becomes_a_tool() -> None:
    """Its fields are the arguments; one that can be called answers by itself."""
    made = tool(Add)
    assert (made.name, made.description) == ("Add", "Add two numbers.")
    assert made.parameters["properties"]["a"]["description"] == "The one."
    assert made.function is not None
    assert made.function(arguments(made, a=1, b=2)) == 3

    class Report(BaseModel):
        """The end."""

    assert tool(Report).function is None
    with pytest.raises(TypeError, match="has no function"):
        tool(Report)()


class Shop:
    """Something with a method, and something that can be called."""

    def price(self, thing: str) -> float:
        """Price of a thing."""
        return len(thing)

    def __call__(self, thing: str) -> str:
        """Buy."""
        return thing


def test_methods_and_objects_are_tools_too() -> None:
    """What is bound already is no argument."""
    assert tool(Shop().price).parameters["required"] == ["thing"]
    made = tool(Shop())
    assert (made.name, made.parameters["required"]) == ("Shop", ["thing"])
    assert made.description == "Buy."
    bound = tool(partial(get_weather, unit="f"))
    assert bound.name == "get_weather"
    assert bound.description.startswith("Return the weather.")
    assert bound.parameters["properties"]["city"]["description"] == "Name of the city."


def free(**values: Any) -> Any:
    """Take anything."""
    return values


def test_what_a_function_takes_besides_is_open() -> None:
    """Keywords of any name may come then."""
    assert arguments(tool(free), a=1) == {"a": 1}


def test_what_cannot_be_a_tool_is_told() -> None:
    """Before anything is sent."""

    def positional(value: int, /) -> None: ...
    def many(*values: int) -> None: ...

    for wrong in (positional, many):
        with pytest.raises(TypeError, match="a model cannot give"):
            tool(wrong)
    with pytest.raises(TypeError, match="no function"):
        Tools([3])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="a tool already"):
        tool(tool(get_weather))
    with pytest.raises(InvalidParams, match="1 to 64 letters"):
        tool(lambda: None)
    with pytest.raises(InvalidParams, match="two tools are called 'get_weather'"):
        Tools([get_weather, tool(get_weather)])
    with pytest.raises(ValueError, match="max_steps=0"):
        Tools([get_weather], max_steps=0)


@pytest.mark.parametrize(
    ("docstring", "summary", "parameters"),
    [
        (None, "", {}),
        ("Do it.", "Do it.", {}),
        (
            "Do it.\n\nArgs:\n    a: One.\n    *b (int): Two\n        lines.\n\nRaises:\n    X: no.",
            "Do it.",
            {"a": "One.", "b": "Two lines."},
        ),
        ("Do it.\n\nReturns:\n    Words.\n\nArgs:\n    a: One.", "Do it.", {"a": "One."}),
        (
            "Do it.\n\nParameters\n----------\na : int\n    One.\nb\n    Two\n    lines.\n\nReturns\n-------\nint\n    No.",
            "Do it.",
            {"a": "One.", "b": "Two lines."},
        ),
        (
            "Do it.\n\n:param a: One\n    more.\n:type a: int\n:param int b: Two.\n:returns: No.",
            "Do it.",
            {"a": "One more.", "b": "Two."},
        ),
        ("Do it.\n\nNote:\n    No parameter: here.", "Do it.", {}),
    ],
)
def test_docstrings_of_three_styles_are_read(
    docstring: str | None, summary: str, parameters: dict[str, str]
) -> None:
    """What is said of each parameter, and what stands before."""
    assert docstrings.read(docstring) == (summary, parameters)
