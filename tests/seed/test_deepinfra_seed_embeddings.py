"""The seed on DeepInfra's embedding models, each with its dimensions and its most tokens."""

import asyncio
import inspect
from typing import Any

import pytest

from modelwire import AsyncDeepInfra, DeepInfra, InvalidParams
from modelwire_runtime.results import EmbeddingResult
from modelwire_runtime.testing import API_KEY, FakeVendor

SUNNY = "sunny day at the beach"
TABLE: list[tuple[str, int, int]] = [
    ("BAAI/bge-base-en-v1.5", 768, 512),
    ("BAAI/bge-large-en-v1.5", 1024, 512),
    ("BAAI/bge-m3", 1024, 8192),
    ("intfloat/e5-base-v2", 768, 512),
    ("intfloat/e5-large-v2", 1024, 512),
    ("intfloat/multilingual-e5-large", 1024, 512),
    ("sentence-transformers/all-MiniLM-L12-v2", 384, 256),
    ("sentence-transformers/all-MiniLM-L6-v2", 384, 256),
    ("sentence-transformers/all-mpnet-base-v2", 768, 384),
    ("sentence-transformers/clip-ViT-B-32", 512, 77),
    ("sentence-transformers/clip-ViT-B-32-multilingual-v1", 512, 77),
    ("sentence-transformers/multi-qa-mpnet-base-dot-v1", 768, 512),
    ("sentence-transformers/paraphrase-MiniLM-L6-v2", 384, 128),
    ("shibing624/text2vec-base-chinese", 768, 512),
    ("thenlper/gte-base", 768, 512),
    ("thenlper/gte-large", 1024, 512),
]


def test_heading_deepinfra_embedding_models_have_two_ways(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """OpenAI's protocol, and the service's own, which tells the price; the vectors are the same."""
    plain = deepinfra.embedding.baai_bge_large_en_v1_5(input=SUNNY)
    native = deepinfra.embedding.baai_bge_large_en_v1_5_native(inputs=[SUNNY])
    assert plain.vector == native.vector
    assert (plain.cost, native.cost) == (None, 0.01)
    assert [request.path for request in fake_deepinfra.requests] == [
        "/v1/openai/embeddings",
        "/v1/inference/BAAI/bge-large-en-v1.5",
    ]


def test_sample_10_deepinfra_embed(deepinfra: DeepInfra, fake_deepinfra: FakeVendor) -> None:
    """A text goes out as `input`, and its vector comes back."""
    made = deepinfra.embedding.baai_bge_large_en_v1_5(input=SUNNY)
    assert fake_deepinfra.requests[-1].json() == {
        "model": "BAAI/bge-large-en-v1.5",
        "input": SUNNY,
    }
    assert len(made.vector) == made.dimensions
    assert made.usage is not None
    assert made.usage.input_tokens == 5


def test_sample_10_deepinfra_embed_async(fake_deepinfra: FakeVendor) -> None:
    """The same with `await`."""

    async def embed() -> int:
        where: Any = {"api_key": API_KEY, "base_url": fake_deepinfra.base_url}
        async with AsyncDeepInfra(**where) as deepinfra:
            made = await deepinfra.embedding.baai_bge_large_en_v1_5(input=SUNNY, dimensions=64)
            return len(made.vector)

    assert asyncio.run(embed()) == 64


def test_heading_deepinfra_embedding_capabilities_are_in_the_catalog(deepinfra: DeepInfra) -> None:
    """The table is the whole list of the namespace, and can be asked without a call."""
    known = {model.id for model in deepinfra.models if model.namespace == "embedding"}
    assert known == {id for id, _, _ in TABLE}
    assert deepinfra.models.search("bge m3")[0].max_input == 8192


@pytest.mark.parametrize(("id", "dimensions", "most"), TABLE, ids=[id for id, _, _ in TABLE])
def test_row_deepinfra_embedding_model(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, id: str, dimensions: int, most: int
) -> None:
    """The catalog knows the most tokens, the call's help the dimensions, and other dimensions can be asked for."""
    info = deepinfra.models.get(id)
    assert info.max_input == most
    handle: Any = getattr(deepinfra.embedding, info.attribute)
    said = inspect.getdoc(type(handle).__call__)
    assert said is not None
    assert f"Length of the vectors. At least 32. The service's default is {dimensions}." in said
    made = deepinfra.run(
        id, input=[SUNNY, "rainy"], dimensions=dimensions, encoding_format="base64"
    )
    assert isinstance(made, EmbeddingResult)
    assert [len(vector) for vector in made.vectors] == [dimensions] * 2
    assert fake_deepinfra.requests[-1].json()["model"] == id
    with pytest.raises(InvalidParams, match="dimensions"):
        deepinfra.run(id, input=SUNNY, dimensions=31)
