"""DeepInfra's own calls and its OpenAI-style ones over a real socket."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import DeepInfra
from modelwire_runtime.errors import (
    InvalidParams,
    ModelwireError,
    NotFoundError,
    ProviderError,
    RateLimitError,
)
from modelwire_runtime.media.sniff import sniff
from modelwire_runtime.testing import media
from modelwire_runtime.testing.loopback import Reply
from modelwire_runtime.testing.server import FakeVendor

PNG = media.png(64, 64)


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve DeepInfra."""
    with FakeVendor("deepinfra") as vendor:
        yield vendor


@pytest.fixture
def deepinfra(fake: FakeVendor) -> Iterator[DeepInfra]:
    """Return a client of it."""
    with fake.client() as client:
        yield client


def test_a_picture_by_the_services_own_call(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """The model stands in the address, slashes and all; price, time, seed and judgement come back."""
    image = deepinfra.image.stabilityai_sd3_5(prompt="a heron", aspect_ratio="16:9", seed=7)
    received = fake.requests[-1]
    assert received.path == "/v1/inference/stabilityai/sd3.5"
    assert received.json() == {"prompt": "a heron", "aspect_ratio": "16:9", "seed": 7}
    assert sniff(image.bytes()) == "image/png"
    assert (image.cost, image.seed, image.nsfw) == (0.01, 7, (False,))
    assert image.timing is not None
    assert image.timing.execution == 2.1
    assert image.request_id


def test_width_and_height_are_numbers(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """As they were given, never as text."""
    image = deepinfra.image.black_forest_labs_flux_1_schnell(prompt="x", width=512, height=256)
    assert fake.requests[-1].json() == {"prompt": "x", "width": 512, "height": 256}
    assert image.bytes()[16:24] == (512).to_bytes(4, "big") + (256).to_bytes(4, "big")
    with pytest.raises(InvalidParams, match="width"):
        deepinfra.run("black-forest-labs/FLUX-1-schnell", prompt="x", width="512")


def test_several_pictures(deepinfra: DeepInfra) -> None:
    """Each with its own judgement."""
    images = deepinfra.image.stabilityai_sdxl_turbo(prompt="x", num_images=3)
    assert len({image.bytes() for image in images}) == 3
    assert images.nsfw == (False,) * 3


def test_an_edit_repeats_the_plain_name(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """No brackets, one picture or several; the mask is a file too."""
    edit = deepinfra.image.qwen_qwen_image_edit
    image = edit(prompt="a dog", image=[PNG, media.jpeg(8, 8)], mask=PNG, size="512x512")
    heads = re.findall(rb'name="[^\r]*', fake.requests[-1].body)
    assert [head for head in heads if b"filename" in head] == [
        b'name="image"; filename="image.png"',
        b'name="image"; filename="image.jpg"',
        b'name="mask"; filename="mask.png"',
    ]
    assert b"image[]" not in fake.requests[-1].body
    assert image.bytes()[16:20] == (512).to_bytes(4, "big")
    for one in (PNG, [PNG]):
        assert edit(prompt="a dog", image=one).media


def test_the_service_refuses_brackets(fake: FakeVendor) -> None:
    """So a client that writes them is found out."""
    import httpx

    files = [("image[]", ("a.png", PNG, "image/png"))]
    answer = httpx.post(
        f"{fake.base_url}/openai/images/edits",
        headers={"Authorization": f"Bearer {fake.api_key}"},
        data={"model": "Qwen/Qwen-Image-Edit", "prompt": "x"},
        files=files,
    )
    assert answer.status_code == 400
    assert "brackets" in answer.text


def test_vectors_by_both_ways(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """OpenAI's shape, and the service's own with its price."""
    way = deepinfra.embedding
    plain = way.baai_bge_base_en_v1_5(input=["a", "b"])
    assert fake.requests[-1].path == "/v1/openai/embeddings"
    native = way.baai_bge_base_en_v1_5_native(inputs=["a", "b"])
    assert fake.requests[-1].path == "/v1/inference/BAAI/bge-base-en-v1.5"
    assert native.vectors == plain.vectors
    assert native.usage is not None
    assert (native.cost, native.usage.input_tokens) == (0.01, 2)


def test_many_vectors(fake: FakeVendor, deepinfra: DeepInfra) -> None:
    """1024 values a call, under each way's own name."""
    texts = [str(at) for at in range(1025)]
    first = deepinfra.embedding.baai_bge_base_en_v1_5.embed_many(texts)
    second = deepinfra.embedding.baai_bge_base_en_v1_5_native.embed_many(texts)
    assert first.vectors == second.vectors
    assert second.cost == pytest.approx(0.02)
    sizes = [len(one.json().get("input") or one.json()["inputs"]) for one in fake.requests]
    assert sorted(sizes) == [1, 1, 1024, 1024]


def test_a_webhook_is_answered_at_once(deepinfra: DeepInfra) -> None:
    """There is no picture yet, and the result says so."""
    result = deepinfra.image.stabilityai_sd3_5(prompt="x", webhook="https://hook.test/x")
    assert not result.media
    assert result.raw["inference_status"]["status"] == "queued"
    with pytest.raises(LookupError):
        result.bytes()


ERRORS: list[tuple[Any, int, type[ModelwireError], str]] = [
    ({"detail": {"error": "model is busy"}}, 429, RateLimitError, "model is busy"),
    (
        {"detail": [{"loc": ["body", "seed"], "msg": "not an integer", "type": "type_error"}]},
        422,
        InvalidParams,
        "seed: not an integer",
    ),
    ({"error": "no such model"}, 404, NotFoundError, "no such model"),
    ({"error": {"message": "too long"}}, 400, InvalidParams, "too long"),
    ({"inference_status": {"status": "failed"}, "error": "on fire"}, 200, ProviderError, "on fire"),
]


@pytest.mark.parametrize(("body", "status", "kind", "message"), ERRORS)
def test_errors_in_its_shapes(
    fake: FakeVendor, body: Any, status: int, kind: type[ModelwireError], message: str
) -> None:
    """Three, and a work that failed with a good status."""
    fake.answer_next(Reply.json(body, status), times=9)
    with fake.client(max_retries=0) as client, pytest.raises(kind, match=message):
        client.image.stabilityai_sd3_5(prompt="x")
