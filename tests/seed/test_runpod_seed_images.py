"""The seed on image models: basic usage, each model of the table, Pruna's and Google's rows."""

import asyncio
import base64
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from modelwire import AsyncRunpod, ImageResult, InvalidParams, Runpod
from modelwire_runtime.testing import FakeVendor

Sent = Callable[[], dict[str, Any]]
INPUT = "https://example.com/input-image.jpg"
RATIOS = ("1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3")


def png_size(data: bytes) -> tuple[int, int]:
    """Read width and height out of a PNG."""
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def test_heading_image_models_by_id(runpod: Runpod) -> None:
    """A picture model may be named by its id as data."""
    result = runpod.run("qwen/qwen-image", prompt="A lake")
    assert isinstance(result, ImageResult)
    assert result.model == "qwen/qwen-image"


def test_sample_09_generate_image(runpod: Runpod, sent: Sent, tmp_path: Path) -> None:
    """A 4:3 picture is asked for by the size that this model has for it, and saved."""
    image = runpod.image.qwen_qwen_image(
        prompt="A serene mountain landscape at sunset", size="1472*1140"
    )
    path = image.save(tmp_path / "landscape.png")
    assert png_size(path.read_bytes()) == (1472, 1140)
    assert sent() == {"prompt": "A serene mountain landscape at sunset", "size": "1472*1140"}


def test_sample_09_generate_image_async(async_runpod: AsyncRunpod, tmp_path: Path) -> None:
    """The same with `await` before what may take time."""

    async def make() -> Path:
        async with async_runpod:
            image = await async_runpod.image.qwen_qwen_image(prompt="A lake", size="1472*1140")
            return await image.save(tmp_path / "lake.png")

    assert png_size(asyncio.run(make()).read_bytes()) == (1472, 1140)


def test_heading_image_basic_usage_sends_the_prompt_alone(runpod: Runpod, sent: Sent) -> None:
    """What the caller leaves out is left to the service; no default is sent."""
    runpod.image.qwen_qwen_image(prompt="A lake")
    assert sent() == {"prompt": "A lake"}


def test_point_image_uint8_array(runpod: Runpod) -> None:
    """`bytes()` downloads the picture; it is a property of the file that is asked for once."""
    image = runpod.image.qwen_qwen_image(prompt="A lake", size="640*480")
    assert png_size(image.bytes()) == (640, 480)
    assert image.bytes() is image.bytes()


def test_point_image_base64(runpod: Runpod) -> None:
    """`base64()` is the same picture as text, and `data_uri()` what a page shows."""
    image = runpod.image.qwen_qwen_image(prompt="A lake")
    assert base64.b64decode(image.base64()) == image.bytes()
    assert image.data_uri() == f"data:image/png;base64,{image.base64()}"


@pytest.mark.parametrize("format", ["jpeg", "png"])
def test_point_image_media_type(runpod: Runpod, format: Any) -> None:
    """`media_type` is that of the picture that came, whichever was asked for."""
    image = runpod.image.black_forest_labs_flux_1_dev(prompt="A lake", image_format=format)
    assert image.media_type == f"image/{format}"
    image.bytes()
    assert image.media_type == f"image/{format}"


def test_point_image_warnings(runpod: Runpod, sent: Sent) -> None:
    """A parameter that the model lacks is refused, or sent with a warning when told so."""
    with pytest.raises(InvalidParams, match="there is no such parameter"):
        runpod.run("google/nano-banana-edit", prompt="Merge", images=[INPUT], size="1328*1328")
    edit = runpod.with_options(validate="warn")
    result = edit.run("google/nano-banana-edit", prompt="Merge", images=[INPUT], size="1328*1328")
    (warning,) = result.warnings
    assert warning.startswith("size='1328*1328'")
    assert sent()["size"] == "1328*1328"


# Model capabilities: one test a row.


def _text_to_image(runpod: Runpod, posted: Callable[[], str], id: str, endpoint: str) -> None:
    """Make a picture from a prompt alone."""
    assert runpod.models.get(id).task == "text-to-image"
    image = runpod.run(id, prompt="A lake")
    assert isinstance(image, ImageResult)
    assert len(image.bytes()) > 100
    assert posted() == f"/v2/{endpoint}/runsync"


def _edit(runpod: Runpod, posted: Callable[[], str], id: str, endpoint: str, **given: Any) -> None:
    """Edit a picture, and be refused without one."""
    assert runpod.models.get(id).task == "image-edit"
    image = runpod.run(id, prompt="Make it snow", **given)
    assert isinstance(image, ImageResult)
    assert len(image.bytes()) > 100
    assert posted() == f"/v2/{endpoint}/runsync"
    with pytest.raises(InvalidParams, match=f"{next(iter(given))} is required"):
        runpod.run(id, prompt="Make it snow")


def test_row_image_model_bytedance_seedream_3_0(runpod: Runpod, posted: Callable[[], str]) -> None:
    """It made pictures; the catalog says that it was removed, and a call is sent all the same."""
    _text_to_image(runpod, posted, "bytedance/seedream-3.0", "seedream-3-0-t2i")
    info = runpod.models.get("bytedance/seedream-3.0")
    assert (info.state, info.successor) == ("removed", "bytedance/seedream-4.0")


def test_row_image_model_bytedance_seedream_4_0(runpod: Runpod, posted: Callable[[], str]) -> None:
    """It makes pictures."""
    _text_to_image(runpod, posted, "bytedance/seedream-4.0", "seedream-v4-t2i")


def test_row_image_model_bytedance_seedream_4_0_edit(
    runpod: Runpod, posted: Callable[[], str]
) -> None:
    """It edits pictures, which come as a list."""
    _edit(runpod, posted, "bytedance/seedream-4.0-edit", "seedream-v4-edit", images=[INPUT])


def test_row_image_model_black_forest_labs_flux_1_schnell(
    runpod: Runpod, posted: Callable[[], str]
) -> None:
    """It makes pictures."""
    id = "black-forest-labs/flux-1-schnell"
    _text_to_image(runpod, posted, id, "black-forest-labs-flux-1-schnell")


def test_row_image_model_black_forest_labs_flux_1_dev(
    runpod: Runpod, posted: Callable[[], str]
) -> None:
    """It makes pictures."""
    id = "black-forest-labs/flux-1-dev"
    _text_to_image(runpod, posted, id, "black-forest-labs-flux-1-dev")


def test_row_image_model_black_forest_labs_flux_1_kontext_dev(
    runpod: Runpod, posted: Callable[[], str]
) -> None:
    """It edits one picture."""
    id = "black-forest-labs/flux-1-kontext-dev"
    _edit(runpod, posted, id, "black-forest-labs-flux-1-kontext-dev", image=INPUT)


def test_row_image_model_qwen_qwen_image(runpod: Runpod, posted: Callable[[], str]) -> None:
    """It makes pictures."""
    _text_to_image(runpod, posted, "qwen/qwen-image", "qwen-image-t2i")


def test_row_image_model_qwen_qwen_image_edit(runpod: Runpod, posted: Callable[[], str]) -> None:
    """It edits one picture."""
    _edit(runpod, posted, "qwen/qwen-image-edit", "qwen-image-edit", image=INPUT)


def test_row_image_model_nano_banana_edit(runpod: Runpod, posted: Callable[[], str]) -> None:
    """It edits pictures; the id of the table is an alias of the one that the vendor uses today."""
    _edit(runpod, posted, "nano-banana-edit", "nano-banana-edit", images=[INPUT])
    assert runpod.models.get("nano-banana-edit").id == "google/nano-banana-edit"


def test_row_image_model_google_nano_banana_pro_edit(
    runpod: Runpod, posted: Callable[[], str]
) -> None:
    """It edits pictures."""
    id = "google/nano-banana-pro-edit"
    _edit(runpod, posted, id, "nano-banana-pro-edit", images=[INPUT])


def test_row_image_model_pruna_p_image_t2i(runpod: Runpod, posted: Callable[[], str]) -> None:
    """It makes pictures."""
    _text_to_image(runpod, posted, "pruna/p-image-t2i", "p-image-t2i")


def test_row_image_model_pruna_p_image_edit(runpod: Runpod, posted: Callable[[], str]) -> None:
    """It edits pictures."""
    _edit(runpod, posted, "pruna/p-image-edit", "p-image-edit", images=[INPUT])


def test_heading_image_model_capabilities_list_is_not_complete(runpod: Runpod) -> None:
    """The catalog holds more picture models than the table does."""
    assert len(runpod.models.search(namespace="image", state="listed")) > 12


# Pruna.


def test_heading_pruna_models_one_shape_two_models(runpod: Runpod) -> None:
    """Both models take a prompt, a seed, a shape and the switch of the content filter."""
    shared = {"prompt", "seed", "aspect_ratio", "disable_safety_checker"}
    assert shared <= set(runpod.image.pruna_p_image_t2i.params.model_fields)
    assert shared <= set(runpod.image.pruna_p_image_edit.params.model_fields)


@pytest.mark.parametrize("ratio", RATIOS)
def test_row_pruna_aspect_ratio(runpod: Runpod, sent: Sent, ratio: Any) -> None:
    """Each of seven shapes goes out under its own name, at both models."""
    runpod.image.pruna_p_image_t2i(prompt="A robot", aspect_ratio=ratio)
    assert sent()["aspect_ratio"] == ratio
    runpod.image.pruna_p_image_edit(prompt="A robot", images=[INPUT], aspect_ratio=ratio)
    assert sent()["aspect_ratio"] == ratio


def test_row_pruna_aspect_ratio_custom(fake: FakeVendor, runpod: Runpod) -> None:
    """The custom shape needs width and height, and only the model that makes pictures has it."""
    with pytest.raises(InvalidParams) as caught:
        runpod.image.pruna_p_image_t2i(prompt="A robot", aspect_ratio="custom")
    assert {fault.parameter for fault in caught.value.faults} == {"width", "height"}
    with pytest.raises(InvalidParams, match="'custom' is not one of"):
        runpod.run("pruna/p-image-edit", prompt="A", images=[INPUT], aspect_ratio="custom")
    assert not fake.requests


@pytest.mark.parametrize("side", [256, 512, 1440])
def test_row_pruna_width_and_height(runpod: Runpod, sent: Sent, side: int) -> None:
    """Width and height go from 256 to 1440 in steps of 16."""
    image = runpod.image.pruna_p_image_t2i(
        prompt="A robot", aspect_ratio="custom", width=side, height=768
    )
    assert png_size(image.bytes()) == (sent()["width"], sent()["height"]) == (side, 768)


@pytest.mark.parametrize("side", [240, 250, 500, 1441, 1456])
def test_row_pruna_width_and_height_refused(fake: FakeVendor, runpod: Runpod, side: int) -> None:
    """Outside the range or between the steps nothing is sent; the message says what is allowed."""
    with pytest.raises(InvalidParams, match=f"width={side} is .*allowed 256..1440"):
        runpod.image.pruna_p_image_t2i(
            prompt="A robot", aspect_ratio="custom", width=side, height=768
        )
    assert not fake.requests


@pytest.mark.parametrize("count", [1, 5])
def test_row_pruna_images(runpod: Runpod, sent: Sent, count: int) -> None:
    """An edit takes one picture to five."""
    runpod.image.pruna_p_image_edit(prompt="Merge", images=[INPUT] * count)
    assert sent()["images"] == [INPUT] * count


@pytest.mark.parametrize("count", [0, 6])
def test_row_pruna_images_refused(fake: FakeVendor, runpod: Runpod, count: int) -> None:
    """No picture, or a sixth, is refused before anything is sent."""
    with pytest.raises(InvalidParams, match="images"):
        runpod.image.pruna_p_image_edit(prompt="Merge", images=[INPUT] * count)
    assert not fake.requests


def test_sample_10_custom_resolution(runpod: Runpod, sent: Sent, posted: Callable[[], str]) -> None:
    """A picture of a size of one's own."""
    image = runpod.image.pruna_p_image_t2i(
        prompt="A robot", aspect_ratio="custom", width=512, height=768
    )
    assert png_size(image.bytes()) == (512, 768)
    assert posted() == "/v2/p-image-t2i/runsync"
    assert sent() == {
        "prompt": "A robot",
        "aspect_ratio": "custom",
        "width": 512,
        "height": 768,
    }


# Google.


def test_heading_google_models_are_editors(runpod: Runpod) -> None:
    """The maker's models edit pictures."""
    found = runpod.models.search("google/", namespace="image")
    assert {model.task for model in found} == {"image-edit"}


def test_heading_nano_banana_pro_all_at_once(runpod: Runpod, sent: Sent) -> None:
    """All that the table names goes into one call."""
    given: dict[str, Any] = {
        "prompt": "Make it snow",
        "images": [INPUT],
        "aspect_ratio": "21:9",
        "resolution": "2k",
        "output_format": "webp",
    }
    image = runpod.image.google_nano_banana_pro_edit(**given)
    assert sent() == given
    assert image.media_type == "image/webp"


@pytest.mark.parametrize("ratio", [*RATIOS, "21:9", "9:21"])
def test_row_nano_banana_pro_aspect_ratio(runpod: Runpod, sent: Sent, ratio: Any) -> None:
    """Each of nine shapes goes out under its own name."""
    runpod.image.google_nano_banana_pro_edit(prompt="A", images=[INPUT], aspect_ratio=ratio)
    assert sent()["aspect_ratio"] == ratio


@pytest.mark.parametrize("resolution", ["1k", "2k", "4k"])
def test_row_nano_banana_pro_resolution(runpod: Runpod, sent: Sent, resolution: Any) -> None:
    """Each class of resolution goes out under its own name."""
    edit = runpod.image.google_nano_banana_pro_edit
    edit(prompt="A", images=[INPUT], resolution=resolution)
    assert sent()["resolution"] == resolution


@pytest.mark.parametrize("format", ["jpeg", "png", "webp"])
def test_row_nano_banana_pro_output_format(runpod: Runpod, sent: Sent, format: Any) -> None:
    """Each file format goes out under its own name, and the picture comes in it."""
    edit = runpod.image.google_nano_banana_pro_edit
    image = edit(prompt="A", images=[INPUT], output_format=format)
    assert sent()["output_format"] == format
    assert image.media_type == f"image/{format}"


def test_row_nano_banana_pro_images(fake: FakeVendor, runpod: Runpod) -> None:
    """The pictures to edit are required."""
    with pytest.raises(InvalidParams, match="images is required"):
        runpod.run("google/nano-banana-pro-edit", prompt="Make it snow")
    assert not fake.requests
