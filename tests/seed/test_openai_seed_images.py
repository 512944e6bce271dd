"""The seed on OpenAI's pictures: `Image Models`, their edits, their table and what they tell of a picture."""

import io
import re
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from modelwire import ImageResult, InvalidParams, OpenAI
from modelwire_runtime.testing import FakeVendor, Received, Reply, media
from tests.seed.conftest import Sent

# Some of the seed's models have since been switched off; they stay known and say so.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
SALAMANDER = "A salamander at sunrise in a forest pond in the Seychelles."
DOG = "Turn the cat into a dog but retain the style of the original image"
PNG = media.png(64, 64)
_HEAD = re.compile(rb'Content-Disposition: form-data; name="([^"]+)"(?:; filename="([^"]+)")?')
THREE = "1024x1024 1536x1024 1024x1536"


def _form(received: Received) -> dict[str, str]:
    """Return what a form holds: a field as its text, a file as its name."""
    boundary = received.headers["content-type"].partition("boundary=")[2].encode()
    found: dict[str, str] = {}
    for part in received.body.split(b"--" + boundary)[1:-1]:
        head, _, body = part.partition(b"\r\n\r\n")
        named = _HEAD.search(head)
        assert named is not None
        found[named[1].decode()] = (named[2] or body.removesuffix(b"\r\n")).decode()
    return found


def _files(received: Received) -> list[tuple[str, str]]:
    """Return the names of a form's files in their order, each with the file's own name."""
    heads = _HEAD.findall(received.body)
    return [(name.decode(), file.decode()) for name, file in heads if file]


def _told(**facts: Any) -> Reply:
    """Return a reply with a picture, and with what the service tells of it."""
    item = {"b64_json": b64encode(PNG).decode(), "revised_prompt": "A salamander, at dawn."}
    return Reply.json({"created": 1764000000, "data": [item], **facts})


def test_heading_image_models_have_sizes_not_ratios(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """A ratio is no parameter; the error says what is."""
    unchecked: Any = openai.image.dall_e_3
    with pytest.raises(InvalidParams, match=r"aspect_ratio.*size"):
        unchecked(prompt=SALAMANDER, aspect_ratio="1:1")
    assert not fake_openai.requests


def test_sample_69_image_model(openai: OpenAI, sent_openai: Sent) -> None:
    """A prompt goes out as it is, and a picture comes back."""
    result = openai.image.dall_e_3(prompt=SALAMANDER, size="1792x1024")
    assert sent_openai() == {"model": "dall-e-3", "prompt": SALAMANDER, "size": "1792x1024"}
    assert isinstance(result, ImageResult)
    assert result.bytes().startswith(b"\x89PNG")


def test_heading_image_editing_in_every_form(
    openai: OpenAI, fake_openai: FakeVendor, tmp_path: Path
) -> None:
    """A path, bytes, an open file, a data URI and a former result are pictures alike."""
    path = tmp_path / "input-image.png"
    path.write_bytes(PNG)
    first = openai.image.gpt_image_1(prompt=SALAMANDER)
    uri = f"data:image/png;base64,{b64encode(PNG).decode()}"
    forms: list[Any] = [PNG, path, io.BytesIO(PNG), uri, first]
    for form in forms:
        assert openai.image.gpt_image_1_edit(prompt=DOG, image=form).media
    requests = fake_openai.requests[1:]
    assert {request.path for request in requests} == {"/v1/images/edits"}
    assert [_files(request)[0][0] for request in requests] == ["image"] * len(forms)
    assert all(PNG in request.body for request in requests[:4])


def test_sample_70_image_edit(openai: OpenAI, fake_openai: FakeVendor, tmp_path: Path) -> None:
    """A file and a text make a form, in which the file keeps its name."""
    path = tmp_path / "input-image.png"
    path.write_bytes(PNG)
    result = openai.image.gpt_image_1_edit(prompt=DOG, image=path)
    assert result.media_type == "image/png"
    form = _form(fake_openai.requests[-1])
    assert form == {"model": "gpt-image-1", "prompt": DOG, "image": "input-image.png"}


def test_heading_basic_image_editing_sends_the_bytes(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """The picture travels as bytes, not as text."""
    openai.image.gpt_image_1_edit(prompt=DOG, image=PNG)
    request = fake_openai.requests[-1]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert PNG in request.body


def test_sample_71_image_mask(openai: OpenAI, fake_openai: FakeVendor, tmp_path: Path) -> None:
    """A mask goes beside the picture, under its own name."""
    mask = tmp_path / "mask.png"
    mask.write_bytes(PNG)
    pool = "A sunlit indoor lounge area with a pool containing a flamingo"
    openai.image.gpt_image_1_edit(prompt=pool, image=PNG, mask=mask)
    assert _form(fake_openai.requests[-1]) == {
        "model": "gpt-image-1",
        "prompt": pool,
        "image": "image.png",
        "mask": "mask.png",
    }


def test_heading_inpainting_mask_is_a_png(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Only a PNG can be transparent, so that another mask is told before the request."""
    with pytest.raises(InvalidParams, match="mask"):
        openai.image.gpt_image_1_edit(prompt=DOG, image=PNG, mask=media.jpeg(64, 64))
    assert not fake_openai.requests


def test_sample_72_image_background(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Both options of the sample arrive, also the one that is written in the wire's own words."""
    result = openai.image.gpt_image_1_edit(
        prompt="do not change anything", image=PNG, background="transparent", output_format="png"
    )
    form = _form(fake_openai.requests[-1])
    assert (form["background"], form["output_format"]) == ("transparent", "png")
    assert (result.background, result.output_format) == ("transparent", "png")


def test_heading_background_removal_needs_a_format_that_can(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """A jpeg cannot be transparent."""
    with pytest.raises(InvalidParams, match="output_format"):
        openai.image.gpt_image_1_edit(
            prompt=DOG, image=PNG, background="transparent", output_format="jpeg"
        )
    assert not fake_openai.requests


def test_sample_73_image_of_several(
    openai: OpenAI, fake_openai: FakeVendor, tmp_path: Path
) -> None:
    """Several pictures go under one name with brackets, in their order."""
    names = ["cat.png", "dog.png", "owl.png", "bear.png"]
    for name in names:
        (tmp_path / name).write_bytes(PNG)
    openai.image.gpt_image_1_edit(
        prompt="Combine these animals into a group photo, retaining the original style",
        image=[tmp_path / name for name in names],
    )
    assert _files(fake_openai.requests[-1]) == [("image[]", name) for name in names]


@pytest.mark.parametrize("count", [16, 17])
def test_heading_multi_image_combining_up_to_sixteen(
    openai: OpenAI, fake_openai: FakeVendor, count: int
) -> None:
    """Sixteen go, in three formats; one more is told before the request."""
    pictures = [PNG, media.webp(16, 16), media.jpeg(16, 16)]
    given: list[Any] = [pictures[place % 3] for place in range(count)]
    if count > 16:
        with pytest.raises(InvalidParams, match="image"):
            openai.image.gpt_image_1_edit(prompt=DOG, image=given)
        assert not fake_openai.requests
        return
    openai.image.gpt_image_1_edit(prompt=DOG, image=given)
    files = _files(fake_openai.requests[-1])
    assert len(files) == 16
    assert files[:3] == [
        ("image[]", "image.png"),
        ("image[]", "image.webp"),
        ("image[]", "image.jpg"),
    ]


@pytest.mark.parametrize(
    ("id", "sizes"),
    [
        ("gpt-image-1.5", THREE),
        ("gpt-image-1-mini", THREE),
        ("gpt-image-1", THREE),
        ("dall-e-3", "1024x1024 1792x1024 1024x1792"),
        ("dall-e-2", "256x256 512x512 1024x1024"),
    ],
)
def test_row_openai_image_model(
    openai: OpenAI, fake_openai: FakeVendor, id: str, sizes: str
) -> None:
    """Each size of the table is sent and drawn; any other is told before the request."""
    every = {*THREE.split(), "1792x1024", "1024x1792", "256x256", "512x512"}
    for size in sizes.split():
        openai.run(id, prompt=SALAMANDER, size=size)
    for size in sorted(every - {*sizes.split()}):
        with pytest.raises(InvalidParams, match="size"):
            openai.run(id, prompt=SALAMANDER, size=size)
    sent = [request.json()["size"] for request in fake_openai.requests]
    assert sent == sizes.split()


def test_heading_openai_image_capabilities_tell_of_edits(openai: OpenAI) -> None:
    """A model that edits has a handle for it; the one that does not has none."""
    for model in ("gpt_image_1_5", "gpt_image_1_mini", "gpt_image_1", "dall_e_2"):
        assert hasattr(openai.image, f"{model}_edit")
    assert not hasattr(openai.image, "dall_e_3_edit")


def test_sample_74_image_quality(openai: OpenAI, sent_openai: Sent) -> None:
    """An option of one model is a keyword of that model."""
    result = openai.image.gpt_image_1_5(prompt=SALAMANDER, quality="high")
    assert sent_openai() == {"model": "gpt-image-1.5", "prompt": SALAMANDER, "quality": "high"}
    assert result.quality == "high"
    unchecked: Any = openai.image.dall_e_3
    with pytest.raises(InvalidParams, match="quality"):
        unchecked(prompt=SALAMANDER, quality="high")


def test_point_images_metadata_of_each(openai: OpenAI) -> None:
    """A result is a sequence of pictures, and knows what is told of each and of all."""
    result = openai.image.gpt_image_1_5(prompt=SALAMANDER, n=3)
    assert len(result) == len(result.raw["data"]) == 3
    assert [picture.media_type for picture in result] == ["image/png"] * 3


def test_point_image_revised_prompt(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The prompt that was used, of each picture."""
    fake_openai.answer_next(_told())
    assert openai.image.dall_e_3(prompt=SALAMANDER).revised_prompts == ("A salamander, at dawn.",)
    assert openai.image.gpt_image_1_5(prompt=SALAMANDER).revised_prompts == ()


def test_point_image_created(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """When it was made, in seconds since 1970."""
    fake_openai.answer_next(_told())
    assert openai.image.gpt_image_1_5(prompt=SALAMANDER).created == 1764000000


@pytest.mark.parametrize("size", ["1024x1024", "1024x1536", "1536x1024"])
def test_point_image_size(openai: OpenAI, size: Any) -> None:
    """The size that was made."""
    assert openai.image.gpt_image_1_5(prompt=SALAMANDER, size=size).size == size


@pytest.mark.parametrize("quality", ["low", "medium", "high"])
def test_point_image_quality(openai: OpenAI, quality: Any) -> None:
    """The quality that was made."""
    assert openai.image.gpt_image_1_5(prompt=SALAMANDER, quality=quality).quality == quality


@pytest.mark.parametrize("background", ["transparent", "opaque"])
def test_point_image_background(openai: OpenAI, background: Any) -> None:
    """What is behind the subject."""
    result = openai.image.gpt_image_1_5(prompt=SALAMANDER, background=background)
    assert result.background == background


@pytest.mark.parametrize("format", ["png", "webp", "jpeg"])
def test_point_image_output_format(openai: OpenAI, format: Any) -> None:
    """The format of the file, in the vendor's word, and as the file itself tells it."""
    result = openai.image.gpt_image_1_5(prompt=SALAMANDER, output_format=format)
    assert result.output_format == format
    assert result.media_type == f"image/{format}"
