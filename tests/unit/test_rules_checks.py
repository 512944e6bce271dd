"""Rules between parameters find what is wrong, and only that."""

import pickle
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules import (
    AppliesWhen,
    Aspect,
    DependentRequired,
    Equals,
    FileLimits,
    Fits,
    Holds,
    IgnoredWhen,
    Pixels,
    Present,
    Required,
    Rule,
    Size,
    Step,
    Unique,
    Values,
    When,
)
from modelwire_runtime.rules.numbers import exact, is_multiple, near
from modelwire_runtime.rules.sizes import fits, nearest_size
from modelwire_runtime.testing.media import wav

CUSTOM = Equals("aspect_ratio", "custom")


def messages(rule: Rule, values: Values) -> list[str]:
    """Return what a rule says of values."""
    return [fault.message for fault in rule.check(values)]


def test_required_names_each_missing_parameter() -> None:
    """One fault a parameter, with the sentinel as its value."""
    faults = list(Required("a", "b").check({"a": None}))
    assert [(f.parameter, f.value, f.rule) for f in faults] == [("b", OMIT, "required")]
    assert pickle.loads(pickle.dumps(faults[0])).value is OMIT


def test_when_says_why() -> None:
    """The faults of the side that applies end with the condition."""
    rule = When(CUSTOM, Required("width", "height"), Required("seed"))
    assert messages(rule, {"aspect_ratio": "custom", "width": 1}) == [
        "height is required when aspect_ratio is 'custom'"
    ]
    assert messages(rule, {}) == ["seed is required when aspect_ratio is not 'custom'"]
    assert rule.describe() == (
        "when aspect_ratio is 'custom': width and height are required; otherwise: seed is required"
    )
    assert messages(When(CUSTOM, Required("width")), {}) == []


def test_holds_takes_the_specs_own_words() -> None:
    """Without words of its own the condition speaks."""
    assert messages(Holds(Present("a"), "give a"), {}) == ["give a"]
    assert messages(Holds(Present("a")), {}) == ["a is required"]
    assert messages(Holds(Present("a")), {"a": 1}) == []
    assert Holds(Present("a"), "give a").describe() == "give a"


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), st.none()))
def test_dependent_required_is_json_schemas(values: dict[str, None]) -> None:
    """It demands the others only where the first is set."""
    rule = DependentRequired("a", ("b", "c"))
    schema = {"dependentRequired": {"a": ["b", "c"]}}
    assert (not messages(rule, values)) == Draft202012Validator(schema).is_valid(values)


def test_dependent_required_in_words() -> None:
    """The message names both sides."""
    rule = DependentRequired("a", ("b", "c"))
    assert messages(rule, {"a": 1, "b": 1}) == ["c is required when a is set"]
    assert rule.describe() == "a needs b and c"


def test_applies_when_is_an_error_and_ignored_when_a_warning() -> None:
    """Both look at a parameter that is set; only the first refuses."""
    applies = AppliesWhen("width", CUSTOM)
    (fault,) = applies.check({"width": 512})
    assert fault.message == "width=512 applies only when aspect_ratio is 'custom'"
    assert not fault.warning
    assert messages(applies, {"width": 512, "aspect_ratio": "custom"}) == []
    assert messages(applies, {}) == []
    ignored = IgnoredWhen("duration", Present("audio"))
    (fault,) = ignored.check({"duration": 5, "audio": "https://x.test/a.mp3"})
    assert fault.message == "duration=5 is ignored when audio is set"
    assert fault.warning
    assert messages(ignored, {"duration": 5}) == []
    assert ignored.describe() == "duration is ignored when audio is set"


@given(st.lists(st.booleans() | st.integers(0, 2) | st.sampled_from([1.0, "1", "a"]), max_size=4))
def test_unique_is_unique_items(items: list[Any]) -> None:
    """Items differ as JSON compares them."""
    judge = Draft202012Validator({"properties": {"a": {"uniqueItems": True}}})
    assert (not messages(Unique("a"), {"a": items})) == judge.is_valid({"a": items})


def test_unique_names_the_item() -> None:
    """The place of the repetition is in the message."""
    assert messages(Unique("a"), {"a": ["x", "y", "x"]}) == [
        "a[2]='x' repeats item 0; items must differ"
    ]
    assert messages(Unique("a"), {"a": "xx"}) == []


@given(st.integers(-(10**9), 10**9), st.integers(0, 6), st.sampled_from(["0.05", "0.1", "16"]))
def test_step_reckons_in_decimals(number: int, places: int, step: str) -> None:
    """What the decimal text says decides, not the binary float."""
    text = f"{number}e-{places}"
    value = float(text)
    assume(exact(value) == Fraction(text))
    good = (Fraction(text) / Fraction(step)).denominator == 1
    assert is_multiple(value, step) is good
    assert (not messages(Step("a", step), {"a": value})) is good


def test_step_says_the_nearest_values() -> None:
    """The nearest multiples lie to both sides and within the limits."""
    assert messages(Step("a", "0.05", 0, 1), {"a": 0.17}) == [
        "a=0.17 is not a multiple of 0.05 (nearest: 0.15, 0.2); allowed 0..1"
    ]
    assert messages(Step("a", "0.05"), {"a": 0.15}) == []
    assert messages(Step("a", "0.05"), {"a": "x"}) == []
    assert messages(Step("a", "1"), {"a": True}) == []


@given(
    st.integers(-200, 200) | st.floats(-200, 200),
    st.integers(1, 50),
    st.integers(-100, 0),
    st.integers(1, 100),
)
def test_nearest_numbers_would_do(value: float, step: int, low: int, high: int) -> None:
    """Each proposal keeps to the step and the limits, and none is closer."""
    found = [exact(item) for item in near(value, step, ge=low, le=high)]
    good = [n for n in range(low, high + 1) if n % step == 0]
    assert set(found) <= set(good)
    clamped = min(max(exact(value), Fraction(low)), Fraction(high))
    assert min(abs(n - clamped) for n in found) == min(abs(n - clamped) for n in good)


def test_sizes_keep_their_form() -> None:
    """A text that is no size gets the form, and the same size in it when it can be read."""
    rule = Size("size", "*")
    assert messages(rule, {"size": "512*512"}) == []
    assert messages(rule, {"size": "512x768"}) == ["size='512x768' is written '512*768' here"]
    (fault,) = Size("size", "x").check({"size": "1472*1140"})
    assert (fault.message, fault.nearest) == (
        "size='1472*1140' is written '1472x1140' here",
        ("1472x1140",),
    )
    assert messages(rule, {"size": "large"}) == ["size='large' is not WIDTH*HEIGHT in digits"]
    assert messages(rule, {"size": "٥*٥"}) == ["size='٥*٥' is not WIDTH*HEIGHT in digits"]
    assert messages(rule, {"size": "512*512\n"}) != []
    assert messages(rule, {"size": 512}) == []
    assert messages(rule, {"size": "9" * 5000 + "*1"}) == []


def test_sizes_keep_to_their_limits() -> None:
    """The nearest fitting size keeps the shape as far as it may."""
    rule = Size("size", "*", pixels=(589824, 2073600), aspect=(0.25, 4))
    assert messages(rule, {"size": "768*768"}) == []
    assert messages(rule, {"size": "512*512"}) == [
        "size='512*512' has 262144 pixels; allowed 589824..2073600 (nearest: '768*768')"
    ]
    (fault,) = rule.check({"size": "2000*400"})
    assert (fault.rule, fault.nearest) == ("aspect", ("1788*447",))
    assert "has 5 times its height as width" in fault.message
    assert messages(rule, {"size": "0*0"}) != []
    assert messages(rule, {"size": "9" * 5000 + "*1"}) != []
    assert rule.describe() == (
        "size is WIDTH*HEIGHT, 589824..2073600 pixels, width to height 0.25..4"
    )


@given(st.integers(1, 9000), st.integers(1, 9000))
def test_the_nearest_size_fits(width: int, height: int) -> None:
    """What is proposed keeps to both limits, and keeps the shape where that is allowed."""
    pixels, aspect = (589824, 2073600), (0.25, 4)
    found = nearest_size(width, height, pixels, aspect)
    assert found is not None
    assert fits(*found, pixels, aspect)
    if 0.25 <= width / height <= 4:
        assert abs(found[0] / found[1] / (width / height) - 1) < 0.01


def test_pairs_of_numbers_have_the_same_limits() -> None:
    """Width and height as two parameters are judged together, once both are numbers."""
    pixels = Pixels("width", "height", 589824, 2073600)
    assert messages(pixels, {"width": 512, "height": 512.0}) == [
        "width=512 with height=512 has 262144 pixels; allowed 589824..2073600"
        " (nearest: width=768, height=768)"
    ]
    assert messages(pixels, {"width": 512}) == []
    assert messages(pixels, {"width": 512, "height": "x"}) == []
    assert messages(pixels, {"width": 1000, "height": 1000}) == []
    aspect = Aspect("width", "height", 0.25, 4)
    (fault,) = aspect.check({"width": 1000, "height": 100})
    assert (fault.parameter, fault.rule, fault.nearest) == ("width", "aspect", ((632, 158),))
    assert messages(aspect, {"width": 100, "height": 0}) != []
    assert aspect.describe() == "width divided by height must be 0.25..4"
    assert pixels.describe() == "width times height must be 589824..2073600 pixels"


def test_files_in_memory_are_judged_at_once() -> None:
    """Bytes have a length, and a WAV says how long it plays."""
    limits = FileLimits("voice", seconds=(5, 10), bytes=(None, 100_000))
    assert messages(limits, {"voice": wav(0.5)}) == ["voice lasts 0.5 seconds; allowed 5..10"]
    assert messages(limits, {"voice": [b"x" * 100_001]}) == [
        "voice[0] has 100001 bytes; allowed at most 100000"
    ]
    assert messages(limits, {"voice": "https://x.test/v.wav"}) == []
    assert limits.describe() == "voice must be 5..10 seconds and at most 100000 bytes"


@pytest.mark.parametrize("value", [["a", 4], {"x": "y"}, "ab", 17, None, [["a"]]])
def test_fragments_judge_what_is_inside(value: Any) -> None:
    """A fragment of JSON Schema is judged as JSON Schema says."""
    fragment = {
        "anyOf": [{"type": "string", "minLength": 1}, {"type": "integer", "maximum": 9}],
    }
    whole = {"type": ["array", "object", "string"], "items": fragment}
    schema = Draft202012Validator(whole)
    assert (not messages(Fits("a", whole), {"a": value})) == schema.is_valid(value)
