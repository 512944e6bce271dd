"""Validation says everything that is wrong, in the caller's words, before anything is sent."""

import datetime as dt
import enum
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any, ClassVar, Literal

import pytest
from pydantic import Field

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object, Params
from modelwire_runtime.results import ImageResult, Result
from modelwire_runtime.rules import (
    DependentRequired,
    IgnoredWhen,
    Present,
    Required,
    Rule,
    Size,
    Step,
)
from modelwire_runtime.validation import Checked, merge_extra, validate

ID = "acme/picture"


class Frame(Object):
    """A nested object with a rule."""

    __rules__: ClassVar[tuple[Rule, ...]] = (DependentRequired("startX", ("startY",)),)
    start_x: int = Field(default=OMIT, serialization_alias="startX")
    start_y: int = Field(default=OMIT, serialization_alias="startY")


class Example(Params[ImageResult, ImageResult]):
    """One parameter of each kind."""

    __docs__: ClassVar[str] = "https://docs.acme.test"
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Step("ratio", "0.05"),
        Size("size", "*", pixels=(100, 10_000)),
        IgnoredWhen("seed", Present("image")),
        Required("prompt"),
    )
    model_id: ClassVar[str] = ID
    prompt: str = Field(max_length=10)
    seed: int = Field(default=OMIT, ge=-1)
    ratio: float = Field(default=OMIT, ge=0, le=1)
    open_ratio: float = Field(default=OMIT, gt=0, lt=1)
    size: str = Field(default=OMIT, pattern=r"^[0-9]+\*[0-9]+$")
    shape: Literal["1:1", "16:9", "9:16"] = Field(default=OMIT)
    duration: Literal[5, 10] = Field(default=OMIT)
    flag: Literal[0, 1] = Field(default=OMIT)
    on: bool = Field(default=OMIT)
    only: Literal["x"] = Field(default=OMIT)
    tone: Literal["calm", "loud"] | int = Field(default=OMIT)
    image: str = Field(default=OMIT)
    tags: list[str] = Field(default=OMIT, min_length=1, max_length=2)
    frame: Frame = Field(default=OMIT)
    frames: list[Frame] = Field(default=OMIT)
    options: dict[str, Any] = Field(default=OMIT)


def faults(**values: Any) -> list[str]:
    """Return the messages of a call, `prompt` given."""
    with pytest.raises(InvalidParams) as caught:
        validate(Example, {"prompt": "x", **values}, "strict", ID)
    return [fault.message for fault in caught.value.faults]


def checked(**values: Any) -> Checked:
    """Return the verdict on a call, `prompt` given."""
    return validate(Example, {"prompt": "x", **values}, "strict", ID)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("seed", "3", "seed='3' is not an integer"),
        ("seed", 1.5, "seed=1.5 is not an integer"),
        ("seed", True, "seed=True is not an integer"),
        ("seed", -2, "seed=-2 is below -1 (nearest: -1); allowed at least -1"),
        ("ratio", 1.5, "ratio=1.5 is above 1 (nearest: 1); allowed 0..1"),
        ("ratio", True, "ratio=True is not a number"),
        ("ratio", 0.33, "ratio=0.33 is not a multiple of 0.05 (nearest: 0.3, 0.35); allowed 0..1"),
        ("open_ratio", 0, "open_ratio=0 is not above 0; allowed above 0 and below 1"),
        ("shape", "16:10", "shape='16:10' is not one of '1:1', '16:9', '9:16' (nearest: '16:9')"),
        ("shape", "square", "shape='square' is not one of '1:1', '16:9', '9:16'"),
        ("duration", 7, "duration=7 is not one of 5, 10 (nearest: 5)"),
        ("duration", "5", "duration='5' is not one of 5, 10"),
        ("flag", True, "flag=True is not one of 0, 1"),
        ("on", 1, "on=1 is not true or false"),
        ("only", "y", "only='y' must be 'x'"),
        (
            "tone",
            "clam",
            "tone='clam' is not one of 'calm', 'loud' or an integer (nearest: 'calm')",
        ),
        ("prompt", "x" * 11, "prompt has 11 characters; allowed at most 10"),
        ("tags", [], "tags has 0 items; allowed 1..2"),
        ("tags", ["a", 3], "tags[1]=3 is not a string"),
        ("tags", "ab", "tags='ab' is not a list"),
        ("size", "20x20", "size='20x20' is written '20*20' here"),
        (
            "size",
            "9x9",
            "size='9x9' is written '9*9' here, and has 81 pixels; allowed 100..10000"
            " (nearest: '10*10')",
        ),
        ("size", "9*9", "size='9*9' has 81 pixels; allowed 100..10000 (nearest: '10*10')"),
        ("frame", 3, "frame=3 is not an object"),
        ("frame", {"start_x": "1", "start_y": 1}, "frame.start_x='1' is not an integer"),
        ("options", [], "options=[] is not an object"),
        ("frame", {"start_x": 1}, "frame: start_y is required when start_x is set"),
        ("frames", [{}, {"startX": 1}], "frames[1]: start_y is required when start_x is set"),
        ("imgae", "x", "imgae='x': there is no such parameter; did you mean image?"),
        (
            "timeout",
            3,
            "timeout=3: there is no such parameter; it is an option of the call:"
            " with_options(timeout=...)",
        ),
        (
            "zzz",
            3,
            "zzz=3: there is no such parameter; with_options(extra={...})"
            " sends what the spec does not know",
        ),
    ],
)
def test_messages(name: str, value: object, message: str) -> None:
    """Each kind of fault has its words, with limits and the nearest values that would do."""
    assert faults(**{name: value}) == [message]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("seed", 4.0),
        ("duration", 5.0),
        ("flag", 1.0),
        ("ratio", 1),
        ("ratio", 0.15),
        ("tone", "loud"),
        ("tone", 4.0),
        ("tags", ("a", "b")),
        ("seed", 10**300),
        ("options", {"a": [1, {"b": None}]}),
        ("options", MappingProxyType({"a": 1})),
        ("prompt", "é\U0001f600"),
        ("size", "10*10"),
    ],
)
def test_numbers_are_json_schemas(name: str, value: object) -> None:
    """4.0 is an integer, 1 a number; what is sent is what was set."""
    sent = checked(**{name: value}).values[name]
    plain: Any = value
    if isinstance(value, tuple):
        plain = list(value)
    elif isinstance(value, MappingProxyType):
        plain = dict(value)
    assert (type(sent), sent) == (type(plain), plain)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a\ud800", "has half a surrogate pair at character 1"),
        (float("nan"), "is no number in JSON"),
        (float("inf"), "is no number in JSON"),
        (10**400, "is too large for a number in JSON"),
        pytest.param(10**6000, "is too large for a number in JSON", id="huge"),
        (dt.date(2026, 1, 1), "is of type date, which JSON has no form for"),
        (b"x", "is of type bytes"),
        ({1}, "is of type set"),
        ({3: 1}, "is the key of an object and must be text"),
        ({"\udfff": 1}, "half a surrogate pair"),
        ([[OMIT]], "is of type Omit"),
        (Example, "is of type ModelMetaclass"),
    ],
)
@pytest.mark.parametrize("mode", ["strict", "warn", "off"])
def test_what_json_cannot_say_is_refused_in_every_mode(
    value: object, text: str, mode: Literal["strict", "warn", "off"]
) -> None:
    """It could not be sent, so no mode lets it through, and none crashes on it."""
    with pytest.raises(InvalidParams, match=text) as caught:
        validate(Example, {"prompt": "x", "options": {"deep": value}}, mode, ID)
    assert len(caught.value.faults) == 1
    pickle.loads(pickle.dumps(caught.value))


def test_a_value_without_end_is_a_fault() -> None:
    """A list that holds itself is refused instead of recursing for ever."""
    endless: list[Any] = []
    endless.append(endless)
    assert "is nested deeper than 100 levels" in faults(options={"a": endless})[0]


def test_subclasses_are_sent_as_plain_json() -> None:
    """Enums with values of their own and the like become what JSON has."""

    class Tone(enum.StrEnum):
        CALM = "calm"

    class Number(enum.IntEnum):
        ONE = 1

    class Text(str):
        __slots__ = ()

    sent = checked(tone=Tone.CALM, seed=Number.ONE, image=Text("x")).values
    assert [type(sent[name]) for name in ("tone", "seed", "image")] == [str, int, str]


def test_all_faults_come_at_once() -> None:
    """Unknown names, Pydantic's faults and the rules', in one error."""
    assert len(faults(imgae="x", seed="3", ratio=0.33, prompt=OMIT)) == 4


def test_the_error_can_be_pickled_whatever_was_given() -> None:
    """A fault keeps no value that cannot travel."""

    def endless() -> Iterator[int]:
        yield 1

    with pytest.raises(InvalidParams) as caught:
        validate(Example, {"prompt": endless(), "other": endless()}, "strict", ID)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert str(twin) == str(caught.value)
    assert twin.faults == caught.value.faults


def test_long_values_are_shortened() -> None:
    """A data URI does not fill the screen."""
    (message,) = faults(seed="data:image/png;base64," + "A" * 100_000)
    assert len(message) < 200


def test_warnings_ride_on_the_verdict() -> None:
    """What the vendor ignores is told, not refused."""
    verdict = checked(seed=3, image="x")
    assert verdict.warnings == ("seed=3 is ignored when image is set",)
    assert verdict.values == {"prompt": "x", "seed": 3, "image": "x"}


def test_warn_mode_sends_and_tells() -> None:
    """Every fault becomes a warning and every value is sent."""
    verdict = validate(Example, {"seed": "3", "zzz": 1, "startX": 2}, "warn", ID)
    assert verdict.values == {"seed": "3", "zzz": 1, "startX": 2}
    assert [text.partition("=")[0] for text in verdict.warnings] == [
        "zzz",
        "startX",
        "seed",
        "prompt is required",
    ]


def test_off_mode_only_names() -> None:
    """Nothing is judged; names still become the wire's and the sentinel still goes."""
    verdict = validate(Example, {"frame": {"start_x": "no"}, "seed": OMIT, "zzz": 1}, "off", ID)
    assert verdict == Checked({"frame": {"startX": "no"}, "zzz": 1})


def test_required_is_said_once() -> None:
    """The field and a rule may both demand a parameter."""
    with pytest.raises(InvalidParams) as caught:
        validate(Example, {}, "strict", ID)
    assert str(caught.value) == f"{ID}: prompt is required; see https://docs.acme.test"


def test_an_open_set_passes_unknown_names_with_a_warning() -> None:
    """What the facts leave open is never refused, and a near miss is still told."""

    class Open(Params[Result, Result]):
        __open__: ClassVar[bool] = True
        model_id: ClassVar[str] = "acme/open"
        prompt: str = Field(default=OMIT)

    verdict = validate(Open, {"promt": "x"}, "strict", "acme/open")
    assert verdict.values == {"promt": "x"}
    told = "promt='x': there is no such parameter; did you mean prompt?; it is sent as it is"
    assert verdict.warnings == (told,)


def test_a_set_of_several_models_takes_its_model_from_the_handle() -> None:
    """The selector is filled, judged nowhere, and never sent."""

    class Shared(Params[Result, Result]):
        model: Literal["a/one"] | str  # noqa: PYI051  # as the generator writes it
        prompt: str

    assert validate(Shared, {"prompt": "x"}, "strict", "a/one").values == {"prompt": "x"}
    with pytest.raises(InvalidParams, match=r"a/one: modle='x': .*"):
        validate(Shared, {"prompt": "x", "modle": "x"}, "strict", "a/one")


def test_a_model_field_of_one_model_is_sent() -> None:
    """Where the wire itself has a `model`, it is a parameter like any other."""

    class Own(Params[Result, Result]):
        model_id: ClassVar[str] = "moonshot-kimi"
        model: Literal["k2", "k3"]

    assert validate(Own, {"model": "k2"}, "strict", "moonshot-kimi").values == {"model": "k2"}


def test_extra_adds_what_the_spec_does_not_know() -> None:
    """A known or owned name in it is an error, a value that is no JSON too."""
    verdict = checked()
    more = merge_extra(Example, verdict, {"beta": (1, 2)}, ID)
    assert more.values == {"prompt": "x", "beta": [1, 2]}
    assert verdict.values == {"prompt": "x"}
    with pytest.raises(InvalidParams) as caught:
        merge_extra(Example, verdict, {"seed": 1, "stream": True, "x": {1}}, ID, owned=("stream",))
    assert [fault.rule for fault in caught.value.faults] == ["extra", "extra", "json"]


def test_the_callers_objects_stay_untouched() -> None:
    """Neither the verdict nor Pydantic holds on to what was passed in."""
    options = {"a": [1]}
    verdict = checked(options=options)
    verdict.values["options"]["a"].append(2)
    assert options == {"a": [1]}


class Tree(Object):
    """An object that holds its own kind, also among other types."""

    leaf_name: str = Field(default=OMIT, serialization_alias="leafName")
    children: "list[Tree | Twig] | str" = Field(default=OMIT)


class Twig(Object):
    """What a tree may hold besides trees."""

    twig_name: str = Field(default=OMIT, serialization_alias="twigName")
    tree: Tree = Field(default=OMIT)


Tree.model_rebuild()


class Forest(Params[Result, Result]):
    """A set with objects that hold each other."""

    model_id: ClassVar[str] = "acme/forest"
    main_tree: Tree = Field(serialization_alias="mainTree")


def test_objects_may_hold_each_other() -> None:
    """Names are mapped at any depth, through lists and unions."""
    inner = {"tree": {"leaf_name": "b", "children": [{"children": "none"}]}}
    values = {"main_tree": {"children": [{"twig_name": "a", **inner}]}}
    assert validate(Forest, values, "strict", "acme/forest").values == {
        "mainTree": {
            "children": [
                {"twigName": "a", "tree": {"leafName": "b", "children": [{"children": "none"}]}}
            ]
        }
    }


def test_faults_have_wire_names_and_messages_python_names() -> None:
    """Programs read the one, people the other."""
    values = {"main_tree": {"children": [{"leaf_name": float("nan")}]}}
    with pytest.raises(InvalidParams) as caught:
        validate(Forest, values, "strict", "acme/forest")
    (fault,) = caught.value.faults
    assert fault.parameter == "mainTree.children[0].leafName"
    assert fault.message == "main_tree.children[0].leaf_name=nan is no number in JSON"
    with pytest.raises(InvalidParams) as caught:
        validate(Forest, {"main_tree": {"leaf_name": 3}}, "strict", "acme/forest")
    (fault,) = caught.value.faults
    assert fault.parameter == "mainTree.leafName"
    assert fault.message == "main_tree.leaf_name=3 is not a string"


def test_judging_works_in_many_threads_from_the_first_call() -> None:
    """What is learned of a class is never seen half learned."""

    def attempt(_: int) -> None:
        class Fresh(Params[Result, Result]):
            model_id: ClassVar[str] = "acme/fresh"
            tree: Tree = Field(serialization_alias="theTree")

        with ThreadPoolExecutor(4) as pool:
            calls = [
                pool.submit(validate, Fresh, {"tree": {"leaf_name": "a"}}, "strict", "x")
                for _ in range(8)
            ]
        assert all(call.result().values == {"theTree": {"leafName": "a"}} for call in calls)

    for index in range(20):
        attempt(index)
