"""The judgement of the fields that are set alone: it never takes what the class would not."""

from typing import Any, Literal

import pytest
from pydantic import Field, field_validator, model_validator

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object, Params
from modelwire_runtime.validation import narrow, validate
from modelwire_runtime.validation.narrow import Narrow


class Inner(Object):
    """An object inside."""

    strength: float = Field(ge=0, le=1)


class Picture(Params[Any, Any]):
    """A set of parameters."""

    prompt: str
    width: int = Field(OMIT, ge=64, le=2048)
    style: Literal["plain", "bold"] = OMIT
    inner: Inner = OMIT
    tags: list[str] = OMIT


class Checked(Picture):
    """One whose author adds a validator of a field."""

    @field_validator("prompt")
    @classmethod
    def shout(cls, value: str) -> str:
        """Refuse what is not loud."""
        if not value.isupper():
            raise ValueError("is not loud")
        return value


class Whole(Picture):
    """One whose author judges it as a whole."""

    @model_validator(mode="after")
    def square(self) -> Any:
        """Refuse everything."""
        raise ValueError("is refused")


class Built(Picture):
    """One whose author builds it in a way of his own."""

    def __init__(self, /, **values: Any) -> None:
        """Refuse everything."""
        raise ValueError("is not built")


GOOD: list[dict[str, Any]] = [
    {"prompt": "A robot"},
    {"prompt": "A robot", "width": 64},
    {"width": 64, "prompt": "A robot"},
    {"prompt": "A robot", "style": "bold", "inner": {"strength": 1}, "tags": ["a"]},
]
BAD: list[dict[str, Any]] = [
    {},
    {"width": 64},
    {"prompt": 3},
    {"prompt": "A robot", "width": 63},
    {"prompt": "A robot", "width": "64"},
    {"prompt": "A robot", "style": "thin"},
    {"prompt": "A robot", "inner": {}},
    {"prompt": "A robot", "inner": {"strength": 2}},
    {"prompt": "A robot", "tags": "a"},
    {"prompt": "A robot", "stranger": 1},
]


@pytest.mark.parametrize("values", GOOD)
def test_what_is_right_is_taken(values: dict[str, Any]) -> None:
    """In whatever order the fields come, the first time and later."""
    judge = Narrow(Picture)
    assert judge.takes(values)
    assert judge.takes(values)
    assert validate(Picture, values).values == values


@pytest.mark.parametrize("values", BAD)
def test_what_is_wrong_is_left_to_the_class(values: dict[str, Any]) -> None:
    """A value out of its bounds, a field that is needed and missing, one that is not the class's."""
    judge = Narrow(Picture)
    assert not judge.takes(values)
    assert not judge.takes(values)
    with pytest.raises(InvalidParams):
        validate(Picture, values)


def test_a_constructor_of_a_class_is_heard() -> None:
    """It may refuse what all fields take, so the class itself is asked."""
    assert not Narrow(Built).takes({"prompt": "A robot"})


@pytest.mark.parametrize("cls", [Checked, Whole])
def test_validators_of_a_class_are_heard(cls: type[Params[Any, Any]]) -> None:
    """A class that does more than its fields say is asked itself."""
    assert not Narrow(cls).takes({"prompt": "A robot"})
    with pytest.raises(InvalidParams):
        validate(cls, {"prompt": "A robot"})


def test_a_program_without_favourites_is_left_to_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only so many choices of fields are remembered."""
    monkeypatch.setattr(narrow, "_MOST", 2)
    judge = Narrow(Picture)
    assert [judge.takes(values) for values in (*GOOD[:3], GOOD[0])] == [True, True, False, True]
