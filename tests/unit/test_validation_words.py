"""Validation's hints: keys that look misspelt, fields that the route fills, the page at the end."""

import pickle
import warnings
from typing import Any, ClassVar

import pytest
from pydantic import ConfigDict, Field

from modelwire import Runpod
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object, Params
from modelwire_runtime.results import ImageResult
from modelwire_runtime.testing import ScriptedTransport
from modelwire_runtime.validation import validate
from modelwire_runtime.validation.pages import page_of
from modelwire_runtime.vendor import Owns

CHAT = "qwen/qwen3-32b-awq"


class Lora(Object):
    """An object that takes any key."""

    path: str = Field()
    scale: float = Field(default=OMIT)
    start_x: int = Field(default=OMIT, serialization_alias="startX")


class Closed(Object):
    """An object that takes its own keys only."""

    model_config = ConfigDict(extra="forbid")
    scale: float = Field(default=OMIT)


class Painting(Params[ImageResult, ImageResult]):
    """A set with nested objects."""

    __docs__: ClassVar[str] = "https://docs.acme.test"
    model_id: ClassVar[str] = "acme/paint"
    prompt: str = Field()
    loras: list[Lora] = Field(default=OMIT)
    closed: Closed = Field(default=OMIT)
    free: dict[str, Any] = Field(default=OMIT)


def runpod() -> tuple[Runpod, ScriptedTransport]:
    """Make a client that must send nothing."""
    transport = ScriptedTransport()
    return Runpod(api_key="a-key-of-some-length", transport=transport), transport


def told(**values: Any) -> tuple[str, ...]:
    """Return what a valid call is warned of."""
    return validate(Painting, {"prompt": "x", **values}, "strict", "acme/paint").warnings


MISSPELT: dict[str, Any] = {"path": "a", "scael": 2}


@pytest.mark.parametrize("lora", [MISSPELT, Lora(**MISSPELT)])
def test_a_key_that_looks_misspelt_is_warned_of(lora: Any) -> None:
    """An open object is sent as it is, and the caller is told what was probably meant."""
    assert told(loras=[lora]) == ("loras[0].scael=2: no field has this name; did you mean scale?",)
    painting = Painting(prompt="x", loras=[lora])
    assert painting.wire()["loras"] == [{"path": "a", "scael": 2}]


@pytest.mark.parametrize(
    "lora",
    [
        {"path": "a", "weight": 2},  # like no other
        {"path": "a", "scale": 1, "scales": 2},  # the one it looks like is there
        {"path": "a", "startX": 1},  # the wire's own name
        {"path": "a"},
    ],
)
def test_other_keys_of_an_open_object_pass(lora: dict[str, Any]) -> None:
    """A key that stands for itself is the caller's business."""
    assert told(loras=[lora]) == ()


def test_a_mapping_without_fields_is_never_warned_of() -> None:
    """Where any key goes, none can be misspelt."""
    assert told(free={"scael": 1, "path": {"scael": 2}}) == ()


def test_a_closed_object_refuses_once() -> None:
    """What is refused needs no warning beside it."""
    with pytest.raises(InvalidParams) as caught:
        told(closed={"scael": 1})
    (fault,) = caught.value.faults
    assert fault.message == "closed.scael=1: there is no such field; did you mean scale?"


def test_nothing_is_warned_of_where_nothing_is_judged() -> None:
    """Mode "off" is silent."""
    values = {"prompt": "x", "loras": [{"path": "a", "scael": 2}]}
    assert validate(Painting, values, "off", "acme/paint").warnings == ()


def test_a_field_that_the_route_fills_says_what_to_do() -> None:
    """It is no unknown parameter: there is another way to what the caller wants."""
    owns = {"stream": Owns(value="flag", why="the verb decides"), "id": Owns(value="uuid")}
    with pytest.raises(InvalidParams) as caught:
        validate(Painting, {"stream": True, "id": 7}, "strict", "acme/paint", owned=owns)
    assert [fault.message for fault in caught.value.faults] == [
        "stream=True: stream is set by the call itself; use .stream() for a stream",
        "id=7: id is set by the call itself; the route fills it",
        "prompt is required",
    ]


@pytest.mark.parametrize("mode", ["strict", "warn", "off"])
def test_run_refuses_stream_with_the_way_to_a_stream(mode: Any) -> None:
    """In every mode, as a call that is not read as a stream could not use one."""
    client, transport = runpod()
    with pytest.raises(InvalidParams, match=r"use \.stream\(\)") as caught:
        client.with_options(validate=mode).run(
            CHAT, messages=[{"role": "user", "content": "Hi"}], stream=True
        )
    assert "no such parameter" not in str(caught.value)
    assert caught.value.parameter == "stream"
    assert not transport.requests


def test_a_shared_set_ends_with_the_called_models_page() -> None:
    """A set of several models has no page of its own; the catalog has one for each."""
    client, _ = runpod()
    page = client.models.get(CHAT).docs
    assert page
    with pytest.raises(InvalidParams) as caught:
        client.run(CHAT, prompt="Hi")
    assert str(caught.value).endswith(f"see {page}")
    assert caught.value.documentation == page
    params = client.text.qwen_qwen3_32b_awq.params
    with pytest.raises(InvalidParams) as caught:
        params(model=CHAT, messages=3)  # type: ignore[arg-type]  # that is the fault
    assert caught.value.documentation == page
    assert pickle.loads(pickle.dumps(caught.value)).documentation == page


def test_a_model_without_a_page_ends_with_the_vendors() -> None:
    """The catalog may know of no page, or not know the model at all."""
    client, _ = runpod()
    params = client.text.qwen_qwen3_32b_awq.params
    assert page_of(params, "deep-cogito/deep-cogito-v2-llama-70b") == client.vendor.docs
    assert page_of(params, "acme/unheard-of") == client.vendor.docs
    with pytest.raises(InvalidParams, match=f"see {client.vendor.docs}"):
        client.run("acme/unheard-of", like=CHAT, prompt="Hi")


def test_a_class_of_ones_own_has_the_page_it_says() -> None:
    """A class that no generator wrote is asked and nothing is looked for."""
    assert page_of(Painting, "acme/paint") == "https://docs.acme.test"
    assert page_of(Lora, "acme/paint") == ""
    odd: type[Painting] = type("Odd", (Painting,), {"__module__": "nowhere.params.odd"})
    odd.__selects_model__ = True
    assert page_of(odd, "acme/paint") == "https://docs.acme.test"


def test_no_warning_of_python_is_raised() -> None:
    """Hints are texts in the result, not warnings that a filter may turn into errors."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert told(loras=[{"path": "a", "scael": 2}])
