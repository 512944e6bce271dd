"""Objects of which one of several may be somewhere: judged by their tag, told of by it, sent as they were set."""

from typing import Any, ClassVar, Literal

import pytest
from pydantic import ConfigDict, Field

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object, Params, Stranger
from modelwire_runtime.results import Result
from modelwire_runtime.rules import AppliesWhen, Equals, Rule
from modelwire_runtime.validation import validate


class Search(Object):
    """A tool with a rule."""

    __rules__: ClassVar[tuple[Rule, ...]] = (AppliesWhen("searchDepth", Equals("mode", "deep")),)
    type: Literal["search", "search_2"]
    mode: Literal["fast", "deep"] = Field(default=OMIT)
    depth: int = Field(default=OMIT, ge=1, serialization_alias="searchDepth")


class Shell(Object):
    """A tool whose field has another name on the wire."""

    type: Literal["shell"]
    depth: str = Field(default=OMIT, serialization_alias="shell-depth")


class Message(Object):
    """Its tag may be left out."""

    type: Literal["message"] = Field(default=OMIT)
    role: Literal["user", "model"]
    text: str


class Reference(Object):
    """It has no tag."""

    model_config = ConfigDict(extra="forbid")
    id: str


class Filter(Object):
    """It may hold its like."""

    type: Literal["and", "or"]
    filters: "list[Filter | Test]"


class Test(Object):
    """What ends a circle."""

    __test__ = False
    type: Literal["eq"]
    value: int


Filter.model_rebuild()


class Ask(Params[Result, Result]):
    """A set with unions."""

    model_id: ClassVar[str] = "acme/ask"
    tools: list[Search | Shell] = Field(default=OMIT)
    open_tools: list[Search | Shell | Stranger] = Field(default=OMIT)
    items: str | list[Message | Reference | Search] = Field(default=OMIT)
    filter: Filter | Test | None = Field(default=OMIT)


def faults(**values: Any) -> list[str]:
    """Give the messages of what is wrong with a call."""
    try:
        validate(Ask, values, "strict", "acme/ask")
    except InvalidParams as error:
        return [fault.message for fault in error.faults]
    return []


def sent(mode: Any = "strict", **values: Any) -> dict[str, Any]:
    """Give what is sent."""
    return validate(Ask, values, mode, "acme/ask").values


def test_the_tag_chooses_what_is_told_of() -> None:
    """A fault names the object by its tag, and speaks of that object only."""
    assert faults(tools=[{"type": "search_2", "mode": "x"}, {"type": "shell", "depth": 1}]) == [
        "tools[0] (search_2): mode='x' is not one of 'fast', 'deep'",
        "tools[1] (shell): depth=1 is not a string",
    ]


def test_a_rule_of_the_object_that_is_meant() -> None:
    """Rules are those of the tag's object, with the place of the object before them."""
    assert faults(tools=[{"type": "search", "depth": 2}]) == [
        "tools[0] (search): depth=2 applies only when mode is 'deep'"
    ]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (
            {"type": "serch"},
            "tools[0]: type='serch' is not one of 'search', 'search_2', 'shell' (nearest: 'search')",
        ),
        ({"type": 1}, "tools[0]: type=1 is not one of 'search', 'search_2', 'shell'"),
        ({}, "tools[0]: type is required, one of 'search', 'search_2', 'shell'"),
    ],
)
def test_an_unknown_tag_is_told_with_the_known_ones(value: Any, message: str) -> None:
    """The nearest is named where one is near."""
    assert faults(tools=[value]) == [message]


def test_places_are_those_of_the_call() -> None:
    """Programs read the wire's names, whatever the object."""
    with pytest.raises(InvalidParams) as caught:
        validate(Ask, {"tools": [{"type": "shell", "depth": 1}]}, "strict", "acme/ask")
    assert [fault.parameter for fault in caught.value.faults] == ["tools[0].shell-depth"]


@pytest.mark.parametrize("mode", ["strict", "warn", "off"])
def test_names_are_those_of_the_object(mode: Any) -> None:
    """One Python name may be two on the wire; the tag says which, also when nothing is judged."""
    tools = [{"type": "shell", "depth": "a"}, {"type": "search", "mode": "deep", "depth": 1}]
    assert sent(mode, tools=tools)["tools"] == [
        {"type": "shell", "shell-depth": "a"},
        {"type": "search", "mode": "deep", "searchDepth": 1},
    ]


def test_a_tag_may_be_left_out_where_one_object_allows_it() -> None:
    """What has no tag is what needs none."""
    assert faults(items=[{"role": "user", "text": "Hello"}, {"id": "1"}]) == []
    assert faults(items=[{"role": "usr", "text": "Hello"}]) == [
        "items[0] (Message): role='usr' is not one of 'user', 'model' (nearest: 'user')"
    ]
    assert faults(items=[{"type": "message", "role": "user"}]) == [
        "items[0] (message): text is required"
    ]
    assert faults(items=[{"type": "mesage", "role": "user"}]) == [
        "items[0]: type='mesage' is not one of 'message', 'search', 'search_2' (nearest: 'message')"
    ]


def test_instances_and_dictionaries_may_stand_beside_one_another() -> None:
    """An instance is judged as what it is."""
    tools = [Search(type="search", mode="fast"), {"type": "shell"}]
    assert sent(tools=tools)["tools"] == [{"type": "search", "mode": "fast"}, {"type": "shell"}]
    assert faults(tools=[Test(type="eq", value=1)]) == [
        "tools[0]: type='eq' is not one of 'search', 'search_2', 'shell'"
    ]


def test_a_params_object_holds_instances() -> None:
    """Each object becomes one of its class, also within its like."""
    held = Ask(
        tools=[{"type": "shell"}],  # type: ignore[list-item]  # dictionaries are for handles
        filter={"type": "or", "filters": [{"type": "eq", "value": 1}]},  # type: ignore[arg-type]  # likewise
    )
    assert isinstance(held.tools[0], Shell)
    assert isinstance(held.filter, Filter)
    assert isinstance(held.filter.filters[0], Test)


def test_an_open_union_takes_unknown_tags_with_a_warning() -> None:
    """What the spec does not know yet is sent as it is, under the names that the caller wrote."""
    checked = validate(Ask, {"open_tools": [{"type": "paint", "size": 1}]}, "strict", "acme/ask")
    assert checked.values == {"open_tools": [{"type": "paint", "size": 1}]}
    assert checked.warnings == (
        "open_tools[0]: type='paint' is not one of 'search', 'search_2', 'shell'; it is sent as it is",
    )
    assert faults(open_tools=[{"size": 1}]) != []
    held = Ask(open_tools=[Stranger(type="paint")])  # type: ignore[call-arg]  # it takes any field
    assert held.wire() == {"open_tools": [{"type": "paint"}]}


def test_circles_are_judged_at_every_depth() -> None:
    """The object to blame is named by its place and its tag."""
    inner = {"type": "or", "filters": [{"type": "eq", "value": "1"}]}
    assert faults(filter={"type": "and", "filters": [{"type": "eq", "value": 1}, inner]}) == [
        "filter.filters[1].filters[0] (eq): value='1' is not an integer"
    ]
    deep: dict[str, Any] = {"type": "eq", "value": 1}
    for _ in range(40):
        deep = {"type": "and", "filters": [deep]}
    assert sent(filter=deep) == {"filter": deep}
    for _ in range(40):
        deep = {"type": "and", "filters": [deep]}
    assert "is nested deeper than 100 levels" in faults(filter=deep)[0]


def test_a_file_is_no_object() -> None:
    """Of a value that is no object, all that would do is told."""
    assert faults(tools=[5]) == ["tools[0]=5 is not an object"]
    assert faults(tools=[{"type": "shell", "depth": object()}])[0].endswith("has no form for")


def test_a_misspelt_field_is_a_warning_of_the_object_that_is_meant() -> None:
    """The neighbour is a field of the tag's object."""
    checked = validate(Ask, {"tools": [{"type": "search", "mod": "fast"}]}, "strict", "acme/ask")
    assert checked.warnings == ("tools[0].mod='fast': no field has this name; did you mean mode?",)
