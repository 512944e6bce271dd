"""The seed on DeepInfra's picture models: making, editing, and what each model takes."""

import asyncio
import io
import re
from pathlib import Path
from typing import Any

import pytest

from modelwire import AsyncDeepInfra, DeepInfra, ImageResult, InvalidParams
from modelwire_runtime.media.sniff import sniff
from modelwire_runtime.testing import API_KEY, FakeVendor, media

CITY: Any = {"prompt": "A futuristic cityscape at sunset"}
PNG, CAT, DOG = media.png(64, 64), media.png(32, 32), media.jpeg(16, 16)
RATIOS = ("1:1", "16:9", "1:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21")
FLUX = (
    "black-forest-labs/FLUX-1.1-pro",
    "black-forest-labs/FLUX-1-schnell",
    "black-forest-labs/FLUX-1-dev",
    "black-forest-labs/FLUX-pro",
)


def parts(body: bytes) -> dict[bytes, list[bytes]]:
    """Read the parts of a form: under each name what was sent, in order."""
    edge = body.partition(b"\r\n")[0]
    found: dict[bytes, list[bytes]] = {}
    for piece in body.split(edge)[1:-1]:
        head, _, content = piece.partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]*)"', head)
        assert name is not None
        found.setdefault(name[1], []).append(content.removesuffix(b"\r\n"))
    return found


def test_heading_deepinfra_image_models_have_two_ways(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """A model answers to the service's own call, and under another name to OpenAI's."""
    ours = deepinfra.image.stabilityai_sd3_5(**CITY)
    theirs = deepinfra.image.stabilityai_sd3_5_openai(**CITY)
    assert [sniff(image.bytes()) for image in (ours, theirs)] == ["image/png"] * 2
    assert [request.path for request in fake_deepinfra.requests] == [
        "/v1/inference/stabilityai/sd3.5",
        "/v1/openai/images/generations",
    ]


def test_sample_05_deepinfra_generate_image(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, tmp_path: Path
) -> None:
    """The picture comes back as bytes that can be saved; the aspect ratio went out as it was given."""
    image = deepinfra.image.stabilityai_sd3_5(**CITY, aspect_ratio="16:9")
    request = fake_deepinfra.requests[-1]
    assert request.path == "/v1/inference/stabilityai/sd3.5"
    assert request.json() == {**CITY, "aspect_ratio": "16:9"}
    assert sniff(image.save(tmp_path / "city.png").read_bytes()) == "image/png"
    assert (image.cost, image.warnings) == (0.01, ())


def test_sample_05_deepinfra_generate_image_async(fake_deepinfra: FakeVendor) -> None:
    """The same with `await`."""

    async def draw() -> bytes:
        where: Any = {"api_key": API_KEY, "base_url": fake_deepinfra.base_url}
        async with AsyncDeepInfra(**where) as deepinfra:
            image = await deepinfra.image.stabilityai_sd3_5(**CITY, aspect_ratio="16:9")
            return await image.bytes()

    assert sniff(asyncio.run(draw())) == "image/png"


def test_heading_deepinfra_model_specific_options_are_keywords(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """What a model has of its own is a keyword of its own; what nobody knows yet goes as `extra`, beside them."""
    with pytest.raises(InvalidParams, match=r"provider_options"):
        deepinfra.run("stabilityai/sd3.5", **CITY, provider_options={"deepinfra": {}})
    assert not fake_deepinfra.requests
    fake_deepinfra.validates = False  # the fake knows no new knob
    deepinfra.image.stabilityai_sd3_5.with_options(extra={"new_knob": 1})(**CITY, guidance_scale=5)
    assert fake_deepinfra.requests[-1].json() == {**CITY, "guidance_scale": 5, "new_knob": 1}


def test_sample_06_deepinfra_steps(deepinfra: DeepInfra, fake_deepinfra: FakeVendor) -> None:
    """The number of steps is sent beside the rest; it ranges from 1 to 50, as the sample's comment says."""
    model = deepinfra.image.stabilityai_sd3_5
    model(**CITY, aspect_ratio="16:9", num_inference_steps=30)
    assert fake_deepinfra.requests[-1].json() == {
        **CITY,
        "aspect_ratio": "16:9",
        "num_inference_steps": 30,
    }
    for steps in (1, 50):
        model(**CITY, num_inference_steps=steps)
    for steps in (0, 51):
        with pytest.raises(InvalidParams, match="num_inference_steps"):
            model(**CITY, num_inference_steps=steps)
    assert len(fake_deepinfra.requests) == 3


def test_heading_deepinfra_image_editing_wants_a_picture(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """An edit goes to the path that the document names, as a form; without a picture it does not go at all."""
    edit: Any = deepinfra.image.qwen_qwen_image_edit
    with pytest.raises(InvalidParams, match="image is required"):
        edit(prompt="Turn the cat into a dog")
    edit(prompt="Turn the cat into a dog", image=PNG)
    (request,) = fake_deepinfra.requests
    assert request.path == "/v1/openai/images/edits"
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")


def test_sample_07_deepinfra_basic_editing(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, tmp_path: Path
) -> None:
    """A picture that lies on the disk, changed as the prompt says, in the size that was asked for."""
    cat = tmp_path / "input-image.png"
    cat.write_bytes(PNG)
    images = deepinfra.image.qwen_qwen_image_edit(
        prompt="Turn the cat into a golden retriever dog", image=cat, size="1024x1024"
    )
    assert parts(fake_deepinfra.requests[-1].body) == {
        b"prompt": [b"Turn the cat into a golden retriever dog"],
        b"image": [PNG],
        b"size": [b"1024x1024"],
        b"model": [b"Qwen/Qwen-Image-Edit"],
    }
    assert images[0].bytes()[16:24] == (1024).to_bytes(4, "big") * 2


def test_heading_deepinfra_basic_image_editing_with_a_result(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """What a model has made can be edited as it is."""
    made = deepinfra.image.stabilityai_sd3_5(prompt="A cat")
    deepinfra.image.qwen_qwen_image_edit(prompt="Make it a dog", image=made)
    assert parts(fake_deepinfra.requests[-1].body)[b"image"] == [made.bytes()]


def test_heading_deepinfra_inpainting_mask_is_checked(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """Clear areas need a PNG of at most 4 MB; any other mask never leaves."""
    for wrong in (DOG, PNG + bytes(4 * 1024 * 1024)):
        with pytest.raises(InvalidParams, match="mask"):
            deepinfra.image.qwen_qwen_image_edit(prompt="x", image=PNG, mask=wrong)
    assert not fake_deepinfra.requests


def test_sample_08_deepinfra_inpainting(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, tmp_path: Path
) -> None:
    """Picture and mask are files of the form, each under its own name."""
    image, mask = tmp_path / "input-image.png", tmp_path / "mask.png"
    image.write_bytes(PNG)
    mask.write_bytes(CAT)
    images = deepinfra.image.qwen_qwen_image_edit(
        prompt="A sunlit indoor lounge area with a pool containing a flamingo",
        image=image,
        mask=mask,
    )
    sent = parts(fake_deepinfra.requests[-1].body)
    assert (sent[b"image"], sent[b"mask"]) == ([PNG], [CAT])
    assert len(images) == 1


def test_heading_deepinfra_multi_image_combining_plain_names(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """Several pictures have one name without brackets, and each a file name that says what it is."""
    deepinfra.image.qwen_qwen_image_edit(prompt="Both together", image=[CAT, DOG])
    heads = re.findall(rb'name="image[^\r]*', fake_deepinfra.requests[-1].body)
    assert heads == [
        b'name="image"; filename="image.png"',
        b'name="image"; filename="image.jpg"',
    ]


def test_sample_09_deepinfra_combine_images(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """Two pictures go along in their order."""
    images = deepinfra.image.qwen_qwen_image_edit(
        prompt="Create a scene with both animals together, playing as friends", image=[CAT, DOG]
    )
    assert parts(fake_deepinfra.requests[-1].body)[b"image"] == [CAT, DOG]
    assert isinstance(images, ImageResult)


@pytest.mark.parametrize("kind", ["bytes", "bytearray", "file", "base64", "data URI"])
def test_point_deepinfra_input_images(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, kind: str
) -> None:
    """Whatever holds the picture, the same file is sent."""
    import base64

    coded = base64.b64encode(PNG).decode()
    held: dict[str, Any] = {
        "bytes": PNG,
        "bytearray": bytearray(PNG),
        "file": io.BytesIO(PNG),
        "base64": coded,
        "data URI": f"data:image/png;base64,{coded}",
    }
    deepinfra.image.qwen_qwen_image_edit(prompt="x", image=held[kind])
    assert parts(fake_deepinfra.requests[-1].body)[b"image"] == [PNG]


def test_heading_deepinfra_image_capabilities_differ(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """A model refuses the way that it does not have before anything is sent."""
    with pytest.raises(InvalidParams, match="width"):
        deepinfra.run("stabilityai/sd3.5", **CITY, width=512, height=512)
    with pytest.raises(InvalidParams, match="aspect_ratio"):
        deepinfra.run("black-forest-labs/FLUX-pro", **CITY, aspect_ratio="16:9")
    assert not fake_deepinfra.requests


@pytest.mark.parametrize("ratio", RATIOS)
def test_point_deepinfra_aspect_ratios(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, ratio: str
) -> None:
    """Each ratio of the document is taken and sent; 1:1 is what the service does without."""
    deepinfra.run("stabilityai/sd3.5-medium", **CITY, aspect_ratio=ratio)
    assert fake_deepinfra.requests[-1].json()["aspect_ratio"] == ratio
    said = type(deepinfra.image.stabilityai_sd3_5).__call__.__doc__
    assert said is not None
    assert 'aspect_ratio: Shape of the picture. The service\'s default is "1:1"' in said


@pytest.mark.parametrize("id", FLUX)
def test_point_deepinfra_multiples_of_32(deepinfra: DeepInfra, id: str) -> None:
    """Another size is refused, with the sizes that come nearest."""
    with pytest.raises(InvalidParams, match=r"width=500 .* \(nearest: 480, 512\)"):
        deepinfra.run(id, **CITY, width=500, height=512)


@pytest.mark.parametrize("id", FLUX)
def test_point_deepinfra_between_256_and_1440(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, id: str
) -> None:
    """Both ends are taken, what lies beyond is refused."""
    deepinfra.run(id, **CITY, width=256, height=1440)
    sizes: list[Any] = [{"width": 224, "height": 512}, {"width": 512, "height": 1472}]
    for wrong in sizes:
        with pytest.raises(InvalidParams, match=r"256\.\.1440|below 256|above 1440"):
            deepinfra.run(id, **CITY, **wrong)
    assert len(fake_deepinfra.requests) == 1


def test_point_deepinfra_default_size(deepinfra: DeepInfra, fake_deepinfra: FakeVendor) -> None:
    """1024 by 1024 is what comes when nothing is said, and nothing is sent then."""
    image = deepinfra.image.black_forest_labs_flux_pro(**CITY)
    assert fake_deepinfra.requests[-1].json() == CITY
    assert image.bytes()[16:24] == (1024).to_bytes(4, "big") * 2
    said = type(deepinfra.image.black_forest_labs_flux_pro).__call__.__doc__
    assert said is not None
    assert said.count("The service's default is 1024") == 2


@pytest.mark.parametrize("id", ["stabilityai/sd3.5", "stabilityai/sd3.5-medium"])
def test_row_deepinfra_image_model_with_an_aspect_ratio(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, id: str
) -> None:
    """The ratio goes out as it is."""
    image = deepinfra.run(id, **CITY, aspect_ratio="3:2")
    assert isinstance(image, ImageResult)
    assert fake_deepinfra.requests[-1].path == f"/v1/inference/{id}"
    assert fake_deepinfra.requests[-1].json() == {**CITY, "aspect_ratio": "3:2"}


@pytest.mark.parametrize(
    "id",
    [
        "black-forest-labs/FLUX-1.1-pro",
        "black-forest-labs/FLUX-1-schnell",
        "black-forest-labs/FLUX-1-dev",
        "black-forest-labs/FLUX-pro",
    ],
)
def test_row_deepinfra_image_model_with_a_size(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, id: str
) -> None:
    """Width and height go out as numbers, and the picture has that size."""
    image = deepinfra.run(id, **CITY, width=768, height=512)
    assert isinstance(image, ImageResult)
    assert fake_deepinfra.requests[-1].json() == {**CITY, "width": 768, "height": 512}
    assert image.bytes()[16:24] == (768).to_bytes(4, "big") + (512).to_bytes(4, "big")


def test_row_deepinfra_sdxl_turbo(deepinfra: DeepInfra, fake_deepinfra: FakeVendor) -> None:
    """The document gives it an aspect ratio, the vendor's own page width and height; the latter is typed.

    A ratio is told to be unknown, and `extra` sends it all the same.
    """
    model = deepinfra.image.stabilityai_sdxl_turbo
    model(**CITY, width=1024, height=576)
    assert fake_deepinfra.requests[-1].json() == {**CITY, "width": 1024, "height": 576}
    with pytest.raises(InvalidParams, match="aspect_ratio"):
        deepinfra.run("stabilityai/sdxl-turbo", **CITY, aspect_ratio="16:9")
    fake_deepinfra.validates = False  # it follows the page as well
    model.with_options(extra={"aspect_ratio": "16:9"})(**CITY)
    assert fake_deepinfra.requests[-1].json() == {**CITY, "aspect_ratio": "16:9"}
