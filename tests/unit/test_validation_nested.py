"""Objects within objects: names in both spellings, faults in Python's names, alternatives judged one by one."""

from typing import Any, ClassVar

import pytest
from pydantic import ConfigDict, Field

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object, Params
from modelwire_runtime.results import ImageResult
from modelwire_runtime.rules import (
    Count,
    DependentRequired,
    Each,
    Fits,
    Holds,
    Not,
    Present,
    Rule,
    Vacuous,
    When,
)
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.validation import validate

LARGEST = 2**63 - 1


class Frame(Object):
    """One of two objects that may stand in a list."""

    model_config = ConfigDict(extra="forbid")
    __rules__: ClassVar[tuple[Rule, ...]] = (Holds(Not(Present("frameIndex", "timeStamp"))),)
    image_url: str = Field(serialization_alias="imageURL")
    frame_index: int = Field(default=OMIT, serialization_alias="frameIndex")
    time_stamp: float = Field(default=OMIT, serialization_alias="timeStamp")


class Clip(Object):
    """The other one, which needs a field that the first has as well."""

    __rules__: ClassVar[tuple[Rule, ...]] = (DependentRequired("clipURL", ("timeStamp",)),)
    clip_url: str = Field(serialization_alias="clipURL")
    time_stamp: float = Field(default=OMIT, serialization_alias="timeStamp")


class Inputs(Object):
    """An object with lists of objects."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Each("frameImages", Not(Present("item.frameIndex")))),
    )
    frame_images: list[str | Frame] = Field(default=OMIT, serialization_alias="frameImages")
    all_parts: list[str | Frame | Clip] = Field(default=OMIT, serialization_alias="allParts")
    either: Frame | Clip = Field(default=OMIT)
    box_sizes: list[list[int]] = Field(default=OMIT, serialization_alias="boxSizes")


class Film(Params[ImageResult, ImageResult]):
    """A set with rules that reach into objects."""

    __docs__: ClassVar[str] = ""
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Count("inputs.frameImages", ge=2), Not(Present("maxWidth"))),
        When(Not(Present("inputs.frameImages")), Present("maxWidth")),
        Fits("inputs", {"type": "object"}),
    )
    model_id: ClassVar[str] = "acme/film"
    inputs: Inputs = Field(default=OMIT)
    max_width: int = Field(default=OMIT, le=LARGEST, serialization_alias="maxWidth")


def faults(**values: Any) -> list[Fault]:
    """Return what is wrong with a call."""
    with pytest.raises(InvalidParams) as caught:
        validate(Film, values)
    return list(caught.value.faults)


def sent(**values: Any) -> dict[str, Any]:
    """Return what a call sends."""
    return validate(Film, values).values


def test_both_spellings_at_every_depth() -> None:
    """Wire names go out, whichever of the two names came in, and in whatever form objects came."""
    wire = {"inputs": {"frameImages": ["a", {"imageURL": "b", "timeStamp": 1}]}}
    assert sent(**wire) == wire
    assert sent(inputs={"frame_images": ["a", {"image_url": "b", "time_stamp": 1}]}) == wire
    frame = Frame(image_url="b", time_stamp=1)
    assert sent(inputs=Inputs(frame_images=["a", frame])) == wire
    assert Film(inputs=Inputs(frame_images=["a", frame])).wire() == wire


def test_a_fault_between_objects_has_python_names_and_wire_places() -> None:
    """The message says the names that the caller types, the place those that are sent."""
    (found,) = faults(inputs={"frameImages": ["a", "b"]}, maxWidth=3)
    assert found.message == (
        "max_width must not be set when inputs.frame_images has at least 2 items"
    )
    assert found.parameter == "maxWidth"
    (found,) = faults(inputs={})
    assert found.message == "max_width is required when inputs.frame_images is not set"


def test_a_fault_within_a_list_of_an_object() -> None:
    """A rule of a nested object speaks of its items by their places."""
    (found,) = faults(inputs={"frameImages": ["a", {"imageURL": "b", "frameIndex": 1}]})
    assert found.message == "inputs: frame_images[1].frame_index must not be set"
    assert found.parameter == "inputs.frameImages[1].frameIndex"


@pytest.mark.parametrize(
    "part",
    [
        {"imageURL": "a", "timeStamp": 1},
        {"image_url": "a", "frame_index": 1},
        {"clipURL": "a", "timeStamp": 2},
        {"imageURL": "a", "clipURL": "b", "timeStamp": 2, "frameIndex": 3},  # fits the open one
    ],
)
def test_one_of_several_objects_fits(part: dict[str, Any]) -> None:
    """An object that keeps the rules of one alternative is fine, whatever another one says."""
    assert sent(maxWidth=1, inputs={"either": part, "allParts": ["x", part]})


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ({"clipURL": "a"}, "inputs.either (Clip): time_stamp is required when clip_url is set"),
        (
            {"imageURL": "a", "timeStamp": 1, "frameIndex": 2},
            "inputs.either (Frame): frame_index and time_stamp cannot be set together",
        ),
    ],
)
def test_no_alternative_fits(part: dict[str, Any], message: str) -> None:
    """The faults are those of the alternative that comes nearest, told once."""
    assert message in [found.message for found in faults(maxWidth=1, inputs={"either": part})]
    found = faults(maxWidth=1, inputs={"allParts": ["x", part]})
    assert any(each.parameter.startswith("inputs.allParts[1].") for each in found)


def test_types_of_alternatives_are_told_once() -> None:
    """Where no alternative has the types, their rules say nothing more."""
    assert len(faults(maxWidth=1, inputs={"either": 3})) == 1


def test_the_largest_number_of_64_bits() -> None:
    """Limits beyond what a double holds are exact."""
    assert sent(maxWidth=LARGEST)["maxWidth"] == LARGEST
    assert "nearest: 9223372036854775807" in faults(maxWidth=LARGEST + 1)[0].message


def test_places_deep_in_a_value_have_python_names() -> None:
    """Names of places are Python's through objects, lists and alternatives."""
    from modelwire_runtime.validation.shapes import shape_of

    names = shape_of(Film).pythons
    assert names["inputs.frameImages[2].imageURL"] == "inputs.frame_images[2].image_url"
    assert names["inputs.allParts[].timeStamp"] == "inputs.all_parts[].time_stamp"
    assert names["inputs.boxSizes[0][1]"] == "inputs.box_sizes[0][1]"
    assert names["unknown.name"] == "unknown.name"
    assert dict(names) == {"maxWidth": "max_width"}
