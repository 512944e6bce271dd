"""The seed on which model is meant: generics, trained models, slugs, new models, and the types of a call."""

import inspect
from typing import Any, get_args

import pytest

from modelwire import ImageResult, InvalidParams, Runware, TextResult, TextStream, UnknownModel
from modelwire.runware.handles.sdxl import SdxlInput
from modelwire.runware.params.sdxl import SdxlParams
from modelwire_runtime.testing import FakeVendor
from tests.seed.conftest import Sent

PORTRAIT: Any = {
    "model": "civitai:133005@782002",
    "positive_prompt": "A professional headshot portrait",
    "negative_prompt": "blurry, distorted",
    "width": 1024,
    "height": 1024,
    "steps": 30,
    "scheduler": "DPMSolverMultistep",
}
STYLE = "runware:exactly-illustrative@my-trained-style"
LIGHTHOUSE: Any = {
    "positive_prompt": "A lighthouse on a rocky cliff at twilight",
    "width": 1024,
    "height": 1024,
}
WIRE: Any = {"positivePrompt": LIGHTHOUSE["positive_prompt"], "width": 1024, "height": 1024}
"""The same as the wire has it: of a model that no spec knows, keywords are wire names."""
SCHEMA = {
    "properties": {
        "positivePrompt": {"type": "string"},
        "width": {"type": "integer", "maximum": 1024},
        "height": {"type": "integer", "maximum": 1024},
    }
}
"""What the vendor's schema service says of a model that is new."""
MODALITIES = {"image": "image", "video": "video", "audio": "audio", "text": "text", "3d": "three_d"}
"""Each modality, and the namespace whose `any` takes all models of it."""
ARCHITECTURES = (
    *("sdxl", "sdxl-lcm", "sdxl-turbo", "sdxl-hyper", "sdxl-lightning", "sdxl-distilled"),
    *("sd-1-5", "sd-1-5-lcm", "sd-1-5-hyper", "sd-1-5-distilled", "sd-2-1", "sd3"),
    *("flux-1-dev", "flux-1-schnell", "flux-1-kontext-dev", "pony", "illustrious", "noobai"),
    *("z-image", "z-image-turbo", "exactly-illustrative"),
)
PICTURE, CLIP = "https://example.com/photo.jpg", "https://example.com/clip.mp4"
OPERATIONS: dict[str, Any] = {
    "caption": {"inputs": {"image": PICTURE}},
    "caption-image": {"inputs": {"image": PICTURE}},
    "caption-video": {"inputs": {"video": CLIP}},
    "upscale": {"inputs": {"image": PICTURE}},
    "upscale-image": {"inputs": {"image": PICTURE}},
    "upscale-video": {"inputs": {"video": CLIP}},
    "remove-background": {"inputs": {"image": PICTURE}},
    "remove-background-image": {"inputs": {"image": PICTURE}},
    "remove-background-video": {"inputs": {"video": CLIP}},
    "masking": {"inputs": {"image": PICTURE}},
    "controlnet-preprocess": {"inputs": {"image": PICTURE}},
    "prompt-enhance": {"prompt": "A robot"},
    "vectorize": {"inputs": {"image": PICTURE}},
    "training": {},
}
"""Each operation and what it takes at least, the model left out."""


def test_heading_generics_are_handles(runware: Runware, asked: Sent) -> None:
    """An architecture is a handle whose model is a parameter; the model travels under its own id."""
    runware.image.sdxl(**PORTRAIT)
    assert asked()["model"] == "civitai:133005@782002"
    assert asked()["taskType"] == "imageInference"


def test_sample_04_architecture_generic(runware: Runware, asked: Sent) -> None:
    """Each parameter of SDXL is known by name, and its scheduler by value."""
    image = runware.image.sdxl(**PORTRAIT)
    assert image.url
    assert asked()["scheduler"] == "DPMSolverMultistep"
    with pytest.raises(InvalidParams, match="scheduler"):
        runware.image.sdxl(**{**PORTRAIT, "scheduler": "DPMSolver"})


@pytest.mark.parametrize(("name", "namespace"), MODALITIES.items())
def test_row_modality(name: str, namespace: str) -> None:
    """A modality is a handle that takes any model of its kind."""
    any_model = getattr(Runware(api_key="key"), namespace).any
    assert (any_model.id, any_model.info.kind) == (name, "modality")
    assert "model" in inspect.signature(any_model).parameters
    assert {"image", "video", "audio", "text", "3d"} == set(MODALITIES)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # the vendor has withdrawn some of them
@pytest.mark.parametrize("name", ARCHITECTURES)
def test_row_architecture(name: str, rest: Runware, asked: Sent) -> None:
    """An architecture is a handle in `image`; it sends the model that it is given."""
    handle = getattr(rest.image, name.replace("-", "_"))
    assert (handle.id, handle.info.kind) == (name, "architecture")
    size: Any = {"width": 1024, "height": 1024}
    handle(model="civitai:133005@782002", positive_prompt="A robot", **size)
    assert asked()["model"] == "civitai:133005@782002"
    assert len(ARCHITECTURES) == 21


@pytest.mark.parametrize("name", OPERATIONS)
def test_row_operation(name: str) -> None:
    """An operation sits on the client, and says what it needs besides the model."""
    handle = getattr(Runware(api_key="key"), name.replace("-", "_"))
    assert (handle.id, handle.info.kind) == (name, "operation")
    taken = inspect.signature(handle).parameters
    assert {"model", *OPERATIONS[name]} <= set(taken)


@pytest.mark.parametrize("name", [name for name, values in OPERATIONS.items() if values])
def test_row_operation_is_called(name: str, rest: Runware, asked: Sent) -> None:
    """What an operation is given reaches the vendor, under the operation's own task type."""
    handle = getattr(rest, name.replace("-", "_"))
    handle(model="community:7@1", **OPERATIONS[name])
    assert asked()["model"] == "community:7@1"
    assert {key: asked()[key] for key in OPERATIONS[name]} == OPERATIONS[name]


def test_sample_05_all_generics_are_listed() -> None:
    """The full list can be had: from the catalog, from `dir()`, and from an editor."""
    models = Runware(api_key="key").models
    listed = {model.id for model in models if model.kind != "model"}
    assert listed >= {*MODALITIES, *ARCHITECTURES, *OPERATIONS}
    assert {name.replace("-", "_") for name in ARCHITECTURES} <= set(dir(Runware().image))


def test_heading_community_and_trained_models_need_a_word(runware: Runware) -> None:
    """Of an id that nobody knows, somebody must say what it is; the error says how."""
    with pytest.raises(UnknownModel, match="like= or task_type="):
        runware.run("acme:unheard@1", **LIGHTHOUSE)


def test_sample_06_trained_model(runware: Runware, asked: Sent) -> None:
    """The architecture's rules judge it, the task type follows, and its own id is sent."""
    image = runware.run(STYLE, like="exactly-illustrative", **LIGHTHOUSE)
    assert image.output is not None
    assert (asked()["model"], asked()["taskType"]) == (STYLE, "imageInference")


def test_point_exactly_illustrative(runware: Runware, asked: Sent) -> None:
    """The generic is a handle, so that an editor knows each parameter of a trained model."""
    image = runware.image.exactly_illustrative(model=STYLE, **LIGHTHOUSE)
    assert isinstance(image, ImageResult)
    assert asked()["model"] == STYLE


@pytest.mark.parametrize("word", ["imageInference", "text-to-image"])
def test_point_task_type(runware: Runware, word: str, asked: Sent) -> None:
    """The vendor's word for a task or ours says which endpoint is meant."""
    runware.run(STYLE, task_type=word, **WIRE)
    assert (asked()["model"], asked()["taskType"]) == (STYLE, "imageInference")


def test_point_validation_of_a_trained_model(runware: Runware, fake_runware: FakeVendor) -> None:
    """The vendor's schema of the id judges the call; nothing else has to be said."""
    fake_runware.listing.publish(STYLE, "imageInference", schema=SCHEMA)
    with pytest.raises(InvalidParams, match="width=2048"):
        runware.run(STYLE, task_type="imageInference", **{**WIRE, "width": 2048})
    assert not fake_runware.tasks


def test_heading_curated_model_slugs_are_looked_up_offline() -> None:
    """A slug is known without the network, and says which id it stands for."""
    info = Runware(api_key="key").models.get("bfl-flux-2-dev")
    assert (info.id, info.slug) == ("runware:400@1", "bfl-flux-2-dev")


@pytest.mark.parametrize("name", ["runware:400@1", "bfl-flux-2-dev"])
def test_sample_07_slug(runware: Runware, name: str, asked: Sent) -> None:
    """By id or by slug: the id is sent. The sample leaves out the size, which the model requires."""
    with pytest.raises(InvalidParams) as caught:
        runware.run(name, positive_prompt="...")
    assert {fault.parameter for fault in caught.value.faults} == {"width", "height"}
    runware.run(name, **LIGHTHOUSE)
    assert asked()["model"] == "runware:400@1"


def test_heading_newly_launched_models_are_found_by_themselves(
    runware: Runware, fake_runware: FakeVendor, asked: Sent
) -> None:
    """A model that came out after this release is called on the day it is listed."""
    fake_runware.listing.publish("newprovider:2@1", "imageInference", schema=SCHEMA)
    runware.run("newprovider:2@1", **WIRE)
    assert (asked()["model"], asked()["taskType"]) == ("newprovider:2@1", "imageInference")


def test_sample_20_refresh_registry(
    runware: Runware, fake_runware: FakeVendor, asked: Sent
) -> None:
    """What was listed since the last look is found at once after a refresh."""
    with pytest.raises(UnknownModel):
        runware.run("newprovider:1@1", **LIGHTHOUSE)
    fake_runware.listing.publish("newprovider:1@1", "imageInference", schema=SCHEMA)
    runware.refresh_registry()
    runware.run("newprovider:1@1", positivePrompt="A landscape")
    assert asked()["model"] == "newprovider:1@1"


def test_heading_types_are_generated_from_the_specs() -> None:
    """A signature holds each parameter with its type; closed sets are literals."""
    hints = SdxlInput.__annotations__
    assert "DPMSolverMultistep" in get_args(hints["scheduler"])
    assert get_args(hints["width"])[0] is int


def test_sample_34_types(runware: Runware) -> None:
    """Parameters and results have classes of their own, and the call is typed by them."""
    size: Any = {"width": 1024, "height": 1024}
    params = SdxlParams(model="civitai:133005@782002", positive_prompt="test", **size)
    images = runware.run(params)
    url: str = images[0].url
    assert url.startswith("http")
    assert isinstance(images, ImageResult)


def test_point_runware_client() -> None:
    """The client's type is the class that is called; the async one is its twin."""
    from modelwire import AsyncRunware

    assert issubclass(type(Runware(api_key="key")), Runware)
    public = {name for name in dir(Runware) if not name.startswith("_")}
    assert public <= {name for name in dir(AsyncRunware) if not name.startswith("_")}


def test_point_schema_key() -> None:
    """The union of all generics is the catalog's list of ids and slugs."""
    models = Runware(api_key="key").models
    assert models.find("sdxl") is not None
    assert models.find("upscale-image") is not None


def test_point_schema_map() -> None:
    """Parameters and result of a generic are a params class and the result that it names."""
    handle = Runware(api_key="key").image.sdxl
    assert handle.params is SdxlParams


def test_point_text_stream(rest: Runware) -> None:
    """A stream's class can be named in a signature."""
    with rest.text.google_gemma_4_31b.stream(
        messages=[{"role": "user", "content": "Hi"}]
    ) as stream:
        assert isinstance(stream, TextStream)


def test_point_text_stream_result(rest: Runware) -> None:
    """So can the class of what it ends with."""
    with rest.text.google_gemma_4_31b.stream(
        messages=[{"role": "user", "content": "Hi"}]
    ) as stream:
        assert isinstance(stream.result(), TextResult)


def test_point_runware_error() -> None:
    """One class is the base of all errors."""
    from modelwire import ModelwireError

    assert issubclass(InvalidParams, ModelwireError)


def test_heading_license_is_mit() -> None:
    """Ours is the same."""
    from importlib.metadata import metadata

    about = metadata("modelwire")
    assert "MIT" in {about["License-Expression"], about["License"]}
