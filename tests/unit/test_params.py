"""A params object: judged when built, frozen, and sent exactly as it was set."""

import copy
import json
import pickle
import warnings
from typing import Annotated, Any, ClassVar, Literal, cast

import pytest
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.media import Media, MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object, Params
from modelwire_runtime.results import AsyncImageResult, ImageResult
from modelwire_runtime.rules import AppliesWhen, Equals, Required, Rule, When


class Lora(Object):
    """A nested object with a wire name of its own."""

    lora_path: MediaField = Field(serialization_alias="loraPath")
    scale: float = Field(default=OMIT, ge=0, le=1)


class Closed(Object):
    """A nested object that refuses unknown names."""

    model_config = ConfigDict(extra="forbid")
    depth: int = Field(default=OMIT)


class PictureParams(Params[ImageResult, AsyncImageResult]):
    """Make a picture."""

    model_id: ClassVar[str] = "acme/picture"
    __docs__: ClassVar[str] = "https://docs.acme.test/picture"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("images[]", kind="image"),)
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Equals("aspectRatio", "custom"), Required("width", "height")),
        AppliesWhen("width", Equals("aspectRatio", "custom")),
    )
    prompt: str
    aspect_ratio: Literal["1:1", "16:9", "custom"] = Field(
        default=OMIT, serialization_alias="aspectRatio"
    )
    width: int = Field(default=OMIT, ge=256, le=1440, multiple_of=16)
    height: int = Field(default=OMIT, ge=256, le=1440, multiple_of=16)
    guidance: float = Field(default=OMIT, ge=0)
    steps: Literal[1, 4] = Field(default=OMIT)
    images: list[MediaField] = Field(default=OMIT, min_length=1, max_length=2)
    loras: list[Lora] = Field(default=OMIT)
    closed: Closed = Field(default=OMIT)
    stop: str | list[str] | None = Field(default=OMIT)


class SharedParams(Params[ImageResult, AsyncImageResult]):
    """A set that serves several models."""

    model: Literal["acme/one", "acme/two"] | str  # noqa: PYI051  # as the generator writes it
    prompt: str


def test_what_is_sent_is_what_was_set() -> None:
    """Numbers keep their form, names become the wire's, nothing is added."""
    params = PictureParams(
        prompt="x",
        guidance=7,
        steps=cast("Any", 4.0),
        aspect_ratio="1:1",
        loras=[Lora(lora_path="https://x.test/l", scale=1)],
        stop=None,
    )
    assert json.dumps(params.wire()) == json.dumps(
        {
            "prompt": "x",
            "guidance": 7,
            "steps": 4.0,
            "aspectRatio": "1:1",
            "loras": [{"loraPath": "https://x.test/l", "scale": 1}],
            "stop": None,
        }
    )
    assert isinstance(params.steps, int)
    assert type(params.guidance) is float


def test_both_spellings_are_taken_at_every_level() -> None:
    """Python's and the wire's names mean the same."""
    python = {"prompt": "x", "aspect_ratio": "1:1", "loras": [{"lora_path": "a"}]}
    wire = {"prompt": "x", "aspectRatio": "1:1", "loras": [{"loraPath": "a"}]}
    assert PictureParams(**python).wire() == wire  # type: ignore[arg-type]
    assert PictureParams(**wire).wire() == wire  # type: ignore[arg-type]


def test_a_name_given_twice_is_a_fault() -> None:
    """Two spellings of one parameter contradict each other."""
    with pytest.raises(
        InvalidParams, match="aspect_ratio is given twice, as aspect_ratio and aspectRatio"
    ):
        PictureParams(prompt="x", aspect_ratio="1:1", aspectRatio="1:1")  # type: ignore[call-arg]
    with pytest.raises(InvalidParams, match=r"loras\[0\].lora_path is given twice, as"):
        PictureParams(prompt="x", loras=[{"lora_path": "a", "loraPath": "b"}])  # type: ignore[list-item]


def test_construction_raises_all_faults_at_once() -> None:
    """Pydantic's faults and the rules' come together, as our own error."""
    with pytest.raises(InvalidParams) as caught:
        PictureParams(width=500, promt="x", aspect_ratio="custom")  # type: ignore[call-arg]
    assert str(caught.value) == (
        "acme/picture: 4 faults\n"
        "  - promt='x': there is no such parameter; did you mean prompt?\n"
        "  - prompt is required\n"
        "  - width=500 is not a multiple of 16 (nearest: 496, 512); allowed 256..1440\n"
        "  - height is required when aspect_ratio is 'custom'\n"
        "  see https://docs.acme.test/picture"
    )
    assert caught.value.model == "acme/picture"
    assert caught.value.documentation == "https://docs.acme.test/picture"
    assert [fault.rule for fault in caught.value.faults] == [
        "unknown",
        "required",
        "multiple_of",
        "required",
    ]
    assert caught.value.__context__ is None


def test_one_fault_is_one_line() -> None:
    """A single fault reads as a sentence, with the page at its end."""
    with pytest.raises(InvalidParams) as caught:
        PictureParams(prompt="x", width=500, height=512, aspect_ratio="custom")
    assert str(caught.value) == (
        "acme/picture: width=500 is not a multiple of 16 (nearest: 496, 512); allowed 256..1440"
        "; see https://docs.acme.test/picture"
    )
    assert caught.value.parameter == "width"
    assert caught.value.faults[0].nearest == (496, 512)


def test_nested_objects_raise_for_themselves() -> None:
    """An object built alone names its own class."""
    with pytest.raises(InvalidParams, match="Lora: scale=3 is above 1"):
        Lora(lora_path="x", scale=3)
    assert Lora(lora_path="x", colour="red").wire() == {  # type: ignore[call-arg]
        "loraPath": "x",
        "colour": "red",
    }


def test_a_closed_object_refuses_unknown_names() -> None:
    """What the spec closes stays closed, also when it is built alone."""
    with pytest.raises(
        InvalidParams, match=r"closed.dept=1: there is no such field; did you mean depth"
    ):
        PictureParams(prompt="x", closed={"dept": 1})  # type: ignore[arg-type]
    with pytest.raises(InvalidParams, match="did you mean depth"):
        Closed(dept=1)  # type: ignore[call-arg]


def test_model_validate_is_the_same_judgement() -> None:
    """The usual doors of Pydantic lead to the same error."""
    assert PictureParams.model_validate({"prompt": "x"}).wire() == {"prompt": "x"}
    assert PictureParams.model_validate_json('{"prompt": "x"}').wire() == {"prompt": "x"}
    params = PictureParams(prompt="x")
    assert PictureParams.model_validate(params) is params
    with pytest.raises(InvalidParams, match="prompt=3 is not a string"):
        PictureParams.model_validate({"prompt": 3})
    with pytest.raises(TypeError, match="from a mapping"):
        PictureParams.model_validate([1])


def test_omit_is_the_same_as_nothing() -> None:
    """The sentinel may be handed on; it is never sent or dumped."""
    params = PictureParams(prompt="x", width=OMIT, loras=[Lora(lora_path="a", scale=OMIT)])
    assert params.wire() == {"prompt": "x", "loras": [{"loraPath": "a"}]}
    assert params.model_fields_set == {"prompt", "loras"}
    assert params.width is OMIT
    assert params.model_dump() == params.wire()
    assert params.model_dump(exclude_unset=False) == params.wire()
    assert json.loads(params.model_dump_json()) == params.wire()
    assert TypeAdapter(list[PictureParams]).dump_python([params]) == [params.wire()]


def test_none_is_a_value() -> None:
    """Null is taken where the wire takes it, and then sent."""
    assert PictureParams(prompt="x", stop=None).wire() == {"prompt": "x", "stop": None}
    with pytest.raises(InvalidParams, match="guidance=None is not a number"):
        PictureParams(prompt="x", guidance=None)  # type: ignore[arg-type]


def test_objects_are_frozen() -> None:
    """What was judged cannot change behind the judge's back; a copy is judged anew."""
    params = PictureParams(prompt="x", aspect_ratio="custom", width=512, height=512)
    with pytest.raises(ValidationError, match="frozen"):
        params.width = 500
    params.wire()["prompt"] = "y"
    assert params.wire()["prompt"] == "x"
    wider = params.model_copy(update={"width": 1024, "aspectRatio": "custom"})
    assert wider.wire() == {**params.wire(), "width": 1024}
    assert params.model_copy(
        update={"width": OMIT, "height": OMIT, "aspect_ratio": OMIT}
    ).wire() == {"prompt": "x"}
    with pytest.raises(InvalidParams, match="width=500"):
        params.model_copy(update={"width": 500})


def test_copies_and_pickles_are_equal() -> None:
    """A params object travels."""
    params = PictureParams(prompt="x", guidance=7, loras=[Lora(lora_path="a")])
    for twin in (
        copy.copy(params),
        copy.deepcopy(params),
        pickle.loads(pickle.dumps(params)),
        params.model_copy(),
    ):
        assert twin == params
        assert twin.wire() == params.wire()
        assert twin.width is OMIT


def test_the_repr_shows_what_was_set() -> None:
    """Defaults are left out and long values cut."""
    params = PictureParams(prompt="x", images=["data:image/png;base64," + "A" * 5000])
    assert repr(params).startswith("PictureParams(prompt='x', images=['data:image/png;base64,AAA")
    assert len(repr(params)) < 200
    assert repr(Lora(lora_path=b"123")) == "Lora(lora_path=<3 bytes>)"


@pytest.mark.parametrize("wrong", [3, None, {"url": "x"}, ["x"]])
def test_media_are_what_the_alias_lists(wrong: object) -> None:
    """Whatever is no medium is refused with the list of what is."""
    good: list[Any] = ["https://x.test/a.png", Media(b"y")]
    assert PictureParams(prompt="x", images=good).wire()["images"] == good
    with pytest.raises(InvalidParams, match=r"images\[0\]=.* is not a URL, bytes"):
        PictureParams(prompt="x", images=[wrong])  # type: ignore[list-item]


def test_a_former_result_is_a_list_of_media() -> None:
    """A result may stand where its media go, and where its first goes."""
    made = ImageResult(media=(Media("https://x.test/a.png"), Media("https://x.test/b.png")))
    assert PictureParams(prompt="x", images=made).wire()["images"] == list(made.media)  # type: ignore[arg-type]
    assert PictureParams(prompt="x", images=[made]).wire()["images"] == [made.media[0]]


def test_a_shared_set_names_its_model_and_does_not_send_it() -> None:
    """The catalogue id chooses the model; the route decides what the body says."""
    params = SharedParams(model="acme/one", prompt="x")
    assert params.wire() == {"prompt": "x"}
    assert params.__model__ == "acme/one"
    assert params.model_dump() == {"model": "acme/one", "prompt": "x"}
    assert SharedParams(**params.model_dump()) == params
    assert params.model_copy(update={"model": "acme/two"}).__model__ == "acme/two"
    assert PictureParams(prompt="x").__model__ == "acme/picture"
    with pytest.raises(InvalidParams, match="acme/one: prompt is required"):
        SharedParams(model="acme/one")  # type: ignore[call-arg]


def test_json_schema_has_no_default_of_ours() -> None:
    """The class can be shown as JSON Schema without a warning about the sentinel."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        schema = PictureParams.model_json_schema()
    assert schema["properties"]["width"] == {
        "maximum": 1440,
        "minimum": 256,
        "multipleOf": 16,
        "title": "Width",
        "type": "integer",
    }
    assert schema["required"] == ["prompt"]


def test_pydantic_may_hold_a_params_object() -> None:
    """Inside a caller's own class it is built, dumped and read back."""

    class Job(BaseModel):
        params: PictureParams

    job = Job(params=PictureParams(prompt="x", guidance=7))
    assert job.model_dump() == {"params": {"prompt": "x", "guidance": 7}}
    assert Job.model_validate(job.model_dump()).params.wire() == {"prompt": "x", "guidance": 7}
    with pytest.raises(ValidationError):
        Job.model_validate({"params": {"prompt": 4}})


def test_limits_deep_in_lists_speak_too() -> None:
    """A limit on a list's items is found for the message."""

    class Deep(Params[Any, Any]):
        model_id: ClassVar[str] = "acme/deep"
        sizes: list[Annotated[int, Field(ge=2, le=9, multiple_of=2)]] = Field(default=OMIT)
        table: dict[str, Literal["low", "high"]] = Field(default=OMIT)

    with pytest.raises(InvalidParams) as caught:
        Deep(sizes=[2, 3], table={"a": "hihg"})  # type: ignore[dict-item]
    assert [fault.message for fault in caught.value.faults] == [
        "sizes[1]=3 is not a multiple of 2 (nearest: 2, 4); allowed 2..9",
        "table.a='hihg' is not one of 'low', 'high' (nearest: 'high')",
    ]
