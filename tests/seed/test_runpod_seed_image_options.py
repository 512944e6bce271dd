"""The seed on image models, continued: other models, advanced parameters, editing, options."""

import base64
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from modelwire import CallTimeout, InvalidParams, Media, Runpod
from modelwire_runtime.testing import FakeVendor, JobPlan

Sent = Callable[[], dict[str, Any]]
INPUT = "https://example.com/input-image.jpg"
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
DATA_URI = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
FOUR = [f"https://image.example/{name}.jpg" for name in ("one", "two", "three", "four")]


def _inputs(fake: FakeVendor) -> list[dict[str, Any]]:
    """Return the input of each job that was submitted."""
    return [request.json()["input"] for request in fake.requests if request.method == "POST"]


# Other models.


@pytest.mark.parametrize(
    "id", ["bytedance/seedream-4.0", "qwen/qwen-image", "black-forest-labs/flux-1-kontext-dev"]
)
@pytest.mark.parametrize("size", ["1328*1328", "1472*1140", "1140*1472"])
def test_heading_other_models_three_shapes(runpod: Runpod, sent: Sent, id: str, size: str) -> None:
    """The sizes that stand for 1:1, 4:3 and 3:4 are taken where a model has a size of its own."""
    given = {"image": INPUT} if "kontext" in id else {}
    runpod.run(id, prompt="A lake", size=size, **given)
    assert sent()["size"] == size


@pytest.mark.parametrize("width_height", [(1344, 1344), (1536, 1152), (1152, 1536)])
def test_point_standard_aspect_ratios_of_flux(
    runpod: Runpod, sent: Sent, width_height: tuple[int, int]
) -> None:
    """FLUX takes width and height on a grid of 64, on which the same three shapes lie."""
    width, height = width_height
    runpod.image.black_forest_labs_flux_1_dev(prompt="A lake", width=width, height=height)
    assert (sent()["width"], sent()["height"]) == width_height


def test_point_flux_models_have_steps_and_guidance(runpod: Runpod, sent: Sent) -> None:
    """Both FLUX models take the number of steps and the guidance, each within its own range."""
    runpod.image.black_forest_labs_flux_1_dev(prompt="A", num_inference_steps=50, guidance=3.5)
    assert sent() == {"prompt": "A", "num_inference_steps": 50, "guidance": 3.5}
    runpod.image.black_forest_labs_flux_1_schnell(prompt="A", num_inference_steps=8, guidance=10)
    with pytest.raises(InvalidParams, match="num_inference_steps=9"):
        runpod.image.black_forest_labs_flux_1_schnell(prompt="A", num_inference_steps=9)


def test_point_edit_models_require_an_input_image(fake: FakeVendor, runpod: Runpod) -> None:
    """Every editor that is on offer refuses a call without its picture or pictures."""
    editors = runpod.models.search(task="image-edit", state="listed")
    assert len(editors) > 5
    for model in editors:
        with pytest.raises(InvalidParams, match=r"images? is required"):
            runpod.run(model.id, prompt="Make it snow")
    assert not fake.requests


# Advanced parameters.


def test_sample_11_advanced_parameters(fake: FakeVendor, runpod: Runpod, sent: Sent) -> None:
    """Size and seed are parameters; the sample's other two are in no page, and go as extras."""
    with pytest.warns(DeprecationWarning, match="use bytedance/seedream-4.0"):
        seedream = runpod.image.bytedance_seedream_3_0  # type: ignore[deprecated]  # it is, rightly
    extra: dict[str, Any] = {
        "negative_prompt": "blurry, low quality",
        "enable_safety_checker": True,
    }
    with pytest.raises(InvalidParams, match="negative_prompt"):
        runpod.run("bytedance/seedream-3.0", prompt="A sunset over mountains", **extra)
    assert not fake.requests
    seedream.with_options(extra=extra)(prompt="A sunset over mountains", size="1328x1328", seed=42)
    assert sent() == {
        "prompt": "A sunset over mountains",
        "size": "1328x1328",
        "seed": 42,
        "negative_prompt": "blurry, low quality",
        "enable_safety_checker": True,
    }


def test_heading_advanced_parameters_of_the_successor(runpod: Runpod, sent: Sent) -> None:
    """The model that replaced the sample's has all four as parameters."""
    given: dict[str, Any] = {
        "prompt": "A sunset over mountains",
        "size": "1328*1328",
        "seed": 42,
        "negative_prompt": "blurry, low quality",
        "enable_safety_checker": True,
    }
    runpod.image.bytedance_seedream_4_0(**given)
    assert sent() == given


# Modify image.


def test_heading_modify_image_with_a_former_result(runpod: Runpod, sent: Sent) -> None:
    """A picture that one model made goes into the next one as it is."""
    first = runpod.image.qwen_qwen_image(prompt="A lake")
    runpod.image.qwen_qwen_image_edit(prompt="Make it snow", image=first)
    assert sent()["image"] == first.url


def test_sample_12_modify_image_by_url(runpod: Runpod, sent: Sent) -> None:
    """A picture that lies on the web is named by its URL; 1:1 is a size."""
    prompt = "Transform this into a cyberpunk style with neon lights"
    runpod.image.black_forest_labs_flux_1_kontext_dev(prompt=prompt, image=INPUT, size="1328*1328")
    assert sent() == {"prompt": prompt, "image": INPUT, "size": "1328*1328"}


@pytest.mark.parametrize("form", ["data_uri", "bytes", "path", "stream", "media", "base64"])
def test_sample_12_modify_image_by_base64(
    runpod: Runpod, sent: Sent, tmp_path: Path, form: str
) -> None:
    """A data URI goes out as it is; bytes, a file, a stream and plain base64 become one."""
    path = tmp_path / "input.png"
    path.write_bytes(PNG)
    image: Any = {
        "data_uri": DATA_URI,
        "bytes": PNG,
        "path": path,
        "stream": BytesIO(PNG),
        "media": Media(PNG),
        "base64": base64.b64encode(PNG).decode(),
    }[form]
    runpod.image.black_forest_labs_flux_1_kontext_dev(
        prompt="Make this image look like a painting", image=image
    )
    assert sent()["image"] == DATA_URI


def test_sample_13_combine_four_images(
    runpod: Runpod, sent: Sent, posted: Callable[[], str]
) -> None:
    """Four pictures become one scene; the model is found by the id of the sample."""
    given: dict[str, Any] = {
        "prompt": "Combine these four images into a single realistic 3D character scene.",
        "images": FOUR,
        "enable_safety_checker": True,
    }
    image = runpod.image.google_nano_banana_edit(**given)
    assert image.url
    assert sent() == given
    runpod.run("nano-banana-edit", **given)
    assert sent() == given
    assert posted() == "/v2/nano-banana-edit/runsync"


def test_sample_13_a_fifth_image_is_refused(fake: FakeVendor, runpod: Runpod) -> None:
    """The model takes four."""
    with pytest.raises(InvalidParams, match="images"):
        runpod.image.google_nano_banana_edit(prompt="Combine", images=[*FOUR, INPUT])
    assert not fake.requests


# Advanced configuration.


def test_sample_14_full_control(fake: FakeVendor, runpod: Runpod, sent: Sent) -> None:
    """All knobs of FLUX dev, with polling settings as options of the call.

    The sample's size does not lie on the model's grid of 64, and its format parameter has another
    name here: both are told before anything is sent.
    """
    dragon = "A majestic dragon breathing fire in a medieval castle"
    given: dict[str, Any] = {
        "prompt": dragon,
        "seed": 42,
        "negative_prompt": "blurry, low quality, distorted, ugly, bad anatomy",
        "num_inference_steps": 50,
        "guidance": 3.5,
    }
    with pytest.raises(InvalidParams) as caught:
        runpod.run(
            "black-forest-labs/flux-1-dev", width=1328, height=1328, output_format="png", **given
        )
    faults = {fault.parameter: fault for fault in caught.value.faults}
    assert set(faults) == {"width", "height", "output_format"}
    assert "nearest: 1280, 1344" in faults["width"].message
    assert not fake.requests
    flux = runpod.image.black_forest_labs_flux_1_dev.with_options(
        max_polls=30, poll_interval=4, extra={"enable_safety_checker": True}
    )
    image = flux(width=1344, height=1344, image_format="png", **given)
    assert image.media_type == "image/png"
    assert sent() == {
        **given,
        "width": 1344,
        "height": 1344,
        "image_format": "png",
        "enable_safety_checker": True,
    }


def test_sample_14_fast_generation(runpod: Runpod, sent: Sent) -> None:
    """Few steps of FLUX schnell; its format is called jpeg."""
    apple: dict[str, Any] = {
        "prompt": "A simple red apple",
        "num_inference_steps": 2,
        "guidance": 10,
    }
    image = runpod.image.black_forest_labs_flux_1_schnell(
        width=1344, height=1344, image_format="jpeg", **apple
    )
    assert image.media_type == "image/jpeg"
    assert sent() == {**apple, "width": 1344, "height": 1344, "image_format": "jpeg"}


def test_heading_advanced_configuration_progress(fake: FakeVendor, runpod: Runpod) -> None:
    """A long generation is polled, and each change of its state is told."""
    seen: list[str] = []
    fake.plan(JobPlan(in_sync=False, steps=("IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS")))
    runpod.image.black_forest_labs_flux_1_dev.with_options(
        on_progress=lambda status: seen.append(status.state)
    )(prompt="A dragon")
    assert list(dict.fromkeys(seen)) == ["IN_QUEUE", "IN_PROGRESS", "COMPLETED"]
    assert fake.operations().count("status") > 2


# Provider options: one test a row.


def test_row_option_negative_prompt(runpod: Runpod, sent: Sent) -> None:
    """What to keep out goes along when it is set; an empty text is a text."""
    for text in ("blurry", ""):
        runpod.image.qwen_qwen_image(prompt="A lake", negative_prompt=text)
        assert sent() == {"prompt": "A lake", "negative_prompt": text}


@pytest.mark.parametrize("on", [True, False])
def test_row_option_enable_safety_checker(runpod: Runpod, sent: Sent, on: bool) -> None:
    """The content filter can be switched; unset, the service decides."""
    runpod.image.qwen_qwen_image(prompt="A lake", enable_safety_checker=on)
    assert sent() == {"prompt": "A lake", "enable_safety_checker": on}


@pytest.mark.parametrize("off", [True, False])
def test_row_option_disable_safety_checker(runpod: Runpod, sent: Sent, off: bool) -> None:
    """At Pruna the switch has the inverse sense, and the other name is refused with a hint."""
    runpod.image.pruna_p_image_t2i(prompt="A lake", disable_safety_checker=off)
    assert sent() == {"prompt": "A lake", "disable_safety_checker": off}
    with pytest.raises(InvalidParams, match="did you mean disable_safety_checker"):
        runpod.run("pruna/p-image-t2i", prompt="A lake", enable_safety_checker=True)


@pytest.mark.parametrize("image", [INPUT, DATA_URI])
def test_row_option_image(runpod: Runpod, sent: Sent, image: str) -> None:
    """One input picture, by URL or as base64."""
    runpod.image.black_forest_labs_flux_1_kontext_dev(prompt="Make it snow", image=image)
    assert sent()["image"] == image


def test_row_option_images(runpod: Runpod, sent: Sent) -> None:
    """Several input pictures, each in a form of its own."""
    runpod.image.bytedance_seedream_4_0_edit(prompt="Merge", images=[INPUT, PNG])
    assert sent()["images"] == [INPUT, DATA_URI]


def test_row_option_resolution(fake: FakeVendor, runpod: Runpod) -> None:
    """The class of resolution is one of three; the service's default is not sent."""
    edit = runpod.image.google_nano_banana_pro_edit
    for given in ({}, {"resolution": "4k"}):
        runpod.run(edit.id, prompt="A", images=[INPUT], **given)
    assert ["resolution" in body for body in _inputs(fake)] == [False, True]
    with pytest.raises(InvalidParams, match="resolution='8k' is not one of '1k', '2k', '4k'"):
        runpod.run(edit.id, prompt="A", images=[INPUT], resolution="8k")


def test_row_option_width_and_height(fake: FakeVendor, runpod: Runpod) -> None:
    """Dimensions need the custom shape, which the message says."""
    with pytest.raises(InvalidParams, match="applies only when aspect_ratio is 'custom'"):
        runpod.image.pruna_p_image_t2i(prompt="A robot", width=512, height=768)
    assert not fake.requests


@pytest.mark.parametrize("steps", [1, 28, 50])
def test_row_option_num_inference_steps(runpod: Runpod, sent: Sent, steps: int) -> None:
    """The number of steps is sent as it was set."""
    runpod.image.black_forest_labs_flux_1_dev(prompt="A lake", num_inference_steps=steps)
    assert sent()["num_inference_steps"] == steps


@pytest.mark.parametrize("guidance", [0, 3.5, 10])
def test_row_option_guidance(runpod: Runpod, sent: Sent, guidance: float) -> None:
    """The guidance is sent as it was set: a whole number stays one."""
    runpod.image.black_forest_labs_flux_1_dev(prompt="A lake", guidance=guidance)
    assert sent()["guidance"] == guidance
    assert type(sent()["guidance"]) is type(guidance)


def test_row_option_output_format(runpod: Runpod, sent: Sent) -> None:
    """The file format is one of the model's own list, under the model's own name for it."""
    runpod.image.black_forest_labs_flux_1_kontext_dev(prompt="A", image=INPUT, output_format="jpeg")
    assert sent()["output_format"] == "jpeg"
    runpod.image.black_forest_labs_flux_1_dev(prompt="A", image_format="jpeg")
    assert sent()["image_format"] == "jpeg"
    with pytest.raises(InvalidParams, match="'jpg' is not one of"):
        runpod.run("google/nano-banana-pro-edit", prompt="A", images=[INPUT], output_format="jpg")


def test_row_option_max_poll_attempts(fake: FakeVendor, runpod: Runpod, sent: Sent) -> None:
    """`max_polls` is an option: it ends the wait, cancels the job, and is never sent."""
    fake.plan(JobPlan(in_sync=False, steps=("IN_QUEUE",) * 50))
    with pytest.raises(CallTimeout, match="within 3 looks") as caught:
        runpod.image.black_forest_labs_flux_1_dev.with_options(max_polls=3)(prompt="A dragon")
    assert fake.operations() == ["runsync", "status", "status", "status", "cancel"]
    assert caught.value.cancelled
    assert caught.value.token
    assert sent() == {"prompt": "A dragon"}


def test_row_option_poll_interval(fake: FakeVendor, runpod: Runpod, sent: Sent) -> None:
    """`poll_interval` is an option of the call, in seconds, and is never sent."""
    fake.plan(JobPlan(in_sync=False, steps=("IN_PROGRESS",) * 2))
    runpod.image.black_forest_labs_flux_1_dev.with_options(poll_interval=0.001)(prompt="A dragon")
    assert fake.operations().count("status") >= 2
    assert sent() == {"prompt": "A dragon"}
    with pytest.raises(ValueError, match="poll_interval"):
        runpod.with_options(poll_interval=-1)


def test_heading_provider_options_are_no_parameters_of_ours(runpod: Runpod) -> None:
    """The table's names of the polling options are refused, as the service knows neither."""
    strange: dict[str, Any] = {"maxPollAttempts": 30, "pollIntervalMillis": 4000}
    with pytest.raises(InvalidParams) as caught:
        runpod.run("black-forest-labs/flux-1-dev", prompt="A dragon", **strange)
    assert {fault.parameter for fault in caught.value.faults} == set(strange)
