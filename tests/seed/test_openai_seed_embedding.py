"""The seed on OpenAI's vectors: `Embedding Models` and its table."""

from typing import Any

import pytest

from modelwire import InvalidParams, OpenAI
from modelwire_runtime.testing import FakeVendor, Reply
from tests.seed.conftest import Sent, there

DAY = "sunny day at the beach"


def test_heading_embedding_models_keep_the_order(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """Several texts go in one call; more than a call takes go in several, and the order stays."""
    model = openai.embedding.text_embedding_3_small
    both = model(input=["a day", "a night"]).vectors
    assert both == (model(input="a day").vector, model(input="a night").vector)
    many = model.embed_many([f"text {number}" for number in range(5)], batch=2)
    sizes = [len(request.json()["input"]) for request in fake_openai.requests[-3:]]
    assert sorted(sizes) == [1, 2, 2], "they go side by side"
    assert many.vectors[4] == model(input="text 4").vector


def test_sample_67_embedding_model(openai: OpenAI, sent_openai: Sent) -> None:
    """A text goes out as it is, and a vector comes back, with what it cost in tokens."""
    result = openai.embedding.text_embedding_3_large(input=DAY)
    assert sent_openai() == {"model": "text-embedding-3-large", "input": DAY}
    assert len(result.vector) == result.dimensions > 0
    assert there(result.usage).input_tokens == 5


def test_sample_68_embedding_options(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent
) -> None:
    """Options of the provider are keywords, in the words of the wire."""
    result = openai.embedding.text_embedding_3_large(input=DAY, dimensions=512, user="test-user")
    assert sent_openai() == {
        "model": "text-embedding-3-large",
        "input": DAY,
        "dimensions": 512,
        "user": "test-user",
    }
    assert fake_openai.requests[-1].path == "/v1/embeddings"
    assert result.dimensions == 512


@pytest.mark.parametrize(("model", "most"), [("3_large", 3072), ("3_small", 1536)])
def test_point_embedding_dimensions(
    openai: OpenAI, fake_openai: FakeVendor, model: str, most: int
) -> None:
    """As many as a model has, and no more."""
    handle: Any = getattr(openai.embedding, f"text_embedding_{model}")
    assert handle(input=DAY, dimensions=most).dimensions == most
    for wrong in (0, most + 1):
        with pytest.raises(InvalidParams, match="dimensions"):
            handle(input=DAY, dimensions=wrong)
    assert len(fake_openai.requests) == 1


def test_point_embedding_user(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is, and only when it is set."""
    openai.embedding.text_embedding_ada_002(input=DAY, user="test-user")
    assert sent_openai()["user"] == "test-user"
    openai.embedding.text_embedding_ada_002(input=DAY)
    assert "user" not in sent_openai()


@pytest.mark.parametrize(
    ("id", "dimensions", "custom"),
    [
        ("text-embedding-3-large", 3072, True),
        ("text-embedding-3-small", 1536, True),
        ("text-embedding-ada-002", 1536, False),
    ],
)
def test_row_openai_embedding_model(
    openai: OpenAI, fake_openai: FakeVendor, id: str, dimensions: int, custom: bool
) -> None:
    """A vector of the table's length is read in full; another length goes where the table grants it."""
    info = openai.models.get(id)
    assert (info.namespace, info.task, info.max_input) == ("embedding", "embedding", 8192)
    vector = [0.5] * dimensions
    run: Any = openai.run  # an id that is no literal has no type of its own
    fake_openai.answer_next(Reply.json({"data": [{"index": 0, "embedding": vector}]}))
    assert run(id, input=DAY).dimensions == dimensions
    if custom:
        told = str(getattr(openai.embedding, info.attribute).__call__.__doc__)
        assert f"The service's default is {dimensions}." in told
        assert run(id, input=DAY, dimensions=256).dimensions == 256
        return
    with pytest.raises(InvalidParams, match="dimensions"):
        openai.run(id, input=DAY, dimensions=256)
    assert len(fake_openai.requests) == 1


def test_heading_embedding_capabilities_base64_is_read_alike(openai: OpenAI) -> None:
    """How the numbers travel changes nothing for who reads them."""
    model = openai.embedding.text_embedding_3_small
    plain = model(input=DAY, dimensions=8, encoding_format="float").vector
    packed = model(input=DAY, dimensions=8, encoding_format="base64")
    assert isinstance(packed.raw["data"][0]["embedding"], str)
    assert packed.vector == pytest.approx(plain)
