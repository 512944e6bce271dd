"""A sample is a small call that its own rules take, whatever the rules ask for."""

from typing import Any, ClassVar, Literal

import pytest
from pydantic import Field

from modelwire_runtime.cli.samples import sample
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.media import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object, Params
from modelwire_runtime.rules import (
    AppliesWhen,
    DependentRequired,
    Equals,
    ExactlyOne,
    Holds,
    Not,
    Pairs,
    Pixels,
    Present,
    Required,
    Rule,
    Step,
    When,
)
from modelwire_runtime.validation import validate


class Mark(Object):
    """An object with a rule of its own."""

    __rules__: ClassVar[tuple[Rule, ...]] = (ExactlyOne(Present("text"), Present("picture")),)
    text: str = Field(default=OMIT)
    picture: MediaField = Field(default=OMIT)
    opacity: float = Field(ge=0.1, le=1)


class Sources(Object):
    """An object in which nothing is required."""

    frames: list[MediaField] = Field(default=OMIT, serialization_alias="frameImages")
    clip: MediaField = Field(default=OMIT)
    note: str = Field(default=OMIT)


class Everything(Params[Any, Any]):
    """Parameters of every form, each of them optional."""

    model_id: ClassVar[str] = "acme/everything"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.frameImages[]", kind="image", forms=("url",)),
        MediaSlot("inputs.clip", kind="video", forms=("url",)),
        MediaSlot("mark.picture", kind="image", forms=("url",)),
    )
    prompt: str = Field(default=OMIT)
    width: int = Field(default=OMIT)
    height: int = Field(default=OMIT)
    mode: Literal["plain", "custom"] = Field(default=OMIT)
    steps: int = Field(default=OMIT, gt=10)
    colour: str = Field(default=OMIT, pattern="^#[0-9A-F]{6}$")
    voice: str = Field(default=OMIT, min_length=8, description="A voice, such as lucy.")
    mark: Mark = Field(default=OMIT)
    marks: list[Mark] = Field(default=OMIT, min_length=2)
    inputs: Sources = Field(default=OMIT)


SIZES = ((64, 32), (32, 64))
ASKED: list[tuple[tuple[Rule, ...], dict[str, Any]]] = [
    ((), {"prompt": "A robot at dawn"}),
    ((Required("mode"),), {"mode": "plain"}),
    ((Required("steps", "voice"),), {"steps": 11, "voice": "lucy...."}),
    ((Required("colour"),), {"colour": "#1E90FF"}),
    ((Required("mark"),), {"mark": {"opacity": 0.1, "text": "Good morning!"}}),
    (
        (Required("inputs.frameImages"),),
        {"inputs": {"frames": ["https://example.com/in.png"]}},
    ),
    ((Required("inputs"),), {"inputs": {"clip": "https://example.com/in.mp4"}}),
    ((Required("width"), Pairs("width", "height", SIZES)), {"width": 64, "height": 32}),
    (
        (Required("width", "height"), Pixels("width", "height", 4000000)),
        {"width": 2000, "height": 2000},
    ),
    ((Required("width"), Step("width", "1000")), {"width": 1000}),
    (
        (
            Equals("mode", "custom"),
            AppliesWhen("mode", Present("steps")),
            DependentRequired("steps", ("colour",)),
        ),
        {"mode": "custom", "steps": 11, "colour": "#1E90FF"},
    ),
    (
        (When(Not(Present("inputs.clip")), Required("prompt", "mode", "voice")),),
        {"inputs": {"clip": "https://example.com/in.mp4"}},
    ),
    ((Holds(Not(Present("prompt"))), Required("voice")), {"voice": "lucy...."}),
]


@pytest.mark.parametrize(("rules", "wanted"), ASKED)
def test_a_sample_holds_what_the_rules_ask_for(
    rules: tuple[Rule, ...], wanted: dict[str, Any]
) -> None:
    """The rules take the call, and what they ask for is in it."""
    kind = type("Ruled", (Everything,), {"__rules__": rules, "__annotations__": {}})
    found = sample(kind, "acme/everything")
    validate(kind, found, model_id="acme/everything")
    assert {name: found.get(name) for name in wanted} == wanted


def test_a_list_of_objects_has_as_many_as_it_must() -> None:
    """Each of them is taken by the rules of its class."""
    kind = type("Ruled", (Everything,), {"__rules__": (Required("marks"),), "__annotations__": {}})
    found = sample(kind, "acme/everything")
    assert len(found["marks"]) == 2
    assert all(len({"text", "picture"} & set(mark)) == 1 for mark in found["marks"])


def test_the_task_says_which_medium_is_shown() -> None:
    """Where nothing in an object is required, its first fitting medium stands for it."""
    kind = type("Ruled", (Everything,), {"__rules__": (Required("inputs"),), "__annotations__": {}})
    assert sample(kind, "x", "video-edit")["inputs"] == {"clip": "https://example.com/in.mp4"}


def test_rules_that_nothing_meets_end_the_search() -> None:
    """The nearest call is given; the search does not go on for ever."""
    rules = (Required("mode"), Holds(Not(Present("mode"))))
    kind = type("Ruled", (Everything,), {"__rules__": rules, "__annotations__": {}})
    found = sample(kind, "acme/everything")
    with pytest.raises(InvalidParams):
        validate(kind, found, model_id="acme/everything")
