"""Many values embedded: split by the vendor's limits, in order, with no failure that loses another's vectors."""

import asyncio
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from modelwire import AsyncOpenAI, OpenAI
from modelwire_runtime import outcomes
from modelwire_runtime.errors import InvalidParams, PartialFailure, ProviderError, ServerError
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.server import FakeVendor

if TYPE_CHECKING:
    from modelwire_runtime.results import EmbeddingResult

TEXTS = [f"text {at}" for at in range(25)]


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Serve OpenAI."""
    with FakeVendor("openai") as vendor:
        yield vendor


@pytest.fixture
def openai(fake: FakeVendor) -> Iterator[OpenAI]:
    """Return a client of it."""
    with fake.client() as client:
        yield client


def inputs(fake: FakeVendor) -> list[list[Any]]:
    """Return the values of each request, in their own order."""
    return sorted(received.json()["input"] for received in fake.requests)


def refuse(word: str) -> Any:
    """Return what answers a request with an error when one of its values has a word."""

    def answer(received: Received) -> Reply | None:
        hit = any(word in text for text in received.json()["input"])
        return Reply.json({"error": {"message": "out of luck"}}, 500) if hit else None

    return answer


def test_all_values_in_their_order(fake: FakeVendor, openai: OpenAI) -> None:
    """However many calls that takes; usage is summed."""
    handle = openai.embedding.text_embedding_3_small
    result = handle.embed_many(TEXTS, batch=4, dimensions=8)
    assert [len(part) for part in inputs(fake)].count(4) == 6
    assert len(fake.requests) == 7
    assert (len(result), result.dimensions) == (25, 8)
    assert result.usage is not None
    assert result.usage.input_tokens == 50
    alone = handle(input=TEXTS, dimensions=8)
    assert result.vectors == alone.vectors
    assert result.model == "text-embedding-3-small"
    assert len(result.raw) == 7


def test_the_vendors_limit_splits(fake: FakeVendor, openai: OpenAI) -> None:
    """2048 values a call, and 300,000 bytes, which bound the tokens."""
    handle = openai.embedding.text_embedding_3_small
    handle.embed_many(["a"] * 2049, dimensions=1)
    assert sorted(len(part) for part in inputs(fake)) == [1, 2048]
    fake.requests.clear()
    handle.embed_many(["a" * 200_000, "b" * 100_000, "c" * 100_000], dimensions=1)
    assert [[text[0] for text in part] for part in inputs(fake)] == [["a", "b"], ["c"]]
    fake.requests.clear()
    handle.embed_many([[1] * 200_000, [2] * 200_000], dimensions=1)
    assert len(fake.requests) == 2


def test_base64_gives_the_same(openai: OpenAI) -> None:
    """The coding is the caller's choice."""
    handle = openai.embedding.text_embedding_3_small
    plain = handle.embed_many(TEXTS, batch=10, dimensions=4)
    coded = handle.embed_many(TEXTS, batch=10, dimensions=4, encoding_format="base64")
    assert coded.vectors == plain.vectors


def test_one_call_needs_no_threads(fake: FakeVendor, openai: OpenAI) -> None:
    """Few values are one plain call, whose errors are its own."""
    handle = openai.embedding.text_embedding_3_small
    assert len(handle.embed_many(iter(["a", "b"]))) == 2
    assert len(fake.requests) == 1
    fake.answer_next(refuse("a"))
    with pytest.raises(ServerError):
        handle.embed_many(["a"])
    assert handle.embed_many([]).vectors == ()


def test_one_failure_loses_nothing(fake: FakeVendor, openai: OpenAI) -> None:
    """The others' vectors are in their places, and the failed ones are empty."""
    fake.answer_next(refuse("text 5"), times=99)
    with pytest.raises(PartialFailure, match=r"1 of 7 calls failed.*out of luck") as caught:
        openai.embedding.text_embedding_3_small.embed_many(TEXTS, batch=4, dimensions=8)
    error = caught.value
    assert (len(error.results), len(error.errors)) == (6, 1)
    assert isinstance(error.errors[0], ServerError)
    vectors = error.partial.vectors
    assert [at for at, vector in enumerate(vectors) if not vector] == [4, 5, 6, 7]
    assert len(vectors) == 25
    assert error.may_have_run
    assert len(fake.requests) == 7


def test_when_all_fail_their_error_is_raised(fake: FakeVendor, openai: OpenAI) -> None:
    """There is nothing to keep."""
    fake.answer_next(refuse("text"), times=99)
    with pytest.raises(ServerError, match="out of luck"):
        openai.embedding.text_embedding_3_small.embed_many(TEXTS, batch=10)


def test_too_few_vectors_are_a_failure(fake: FakeVendor, openai: OpenAI) -> None:
    """Whose vectors they are, nobody could tell."""
    short = Reply.json({"data": [{"index": 0, "embedding": [1.0]}]})
    fake.answer_next(short)
    with pytest.raises(ProviderError, match="1 vectors for 2 values"):
        openai.embedding.text_embedding_3_small.embed_many(["a", "b"])
    fake.answer_next(short)
    with pytest.raises(PartialFailure, match="1 of 2 calls failed"):
        openai.embedding.text_embedding_3_small.embed_many(["a", "b", "c", "d"], batch=2)


def test_a_plain_call_counts_too(fake: FakeVendor, openai: OpenAI) -> None:
    """What came is kept with the error; tokens of one text are one value."""
    short = Reply.json({"data": [{"index": 0, "embedding": [1.0]}]})
    handle = openai.embedding.text_embedding_3_small
    fake.answer_next(short, times=3)
    with pytest.raises(ProviderError, match="1 vectors for 2 values") as caught:
        handle(input=["a", "b"])
    assert caught.value.partial.vectors == ((1.0,),)
    assert handle(input="a").vectors == handle(input=[1, 2, 3]).vectors == ((1.0,),)
    fake.answer_next(Reply.json({"data": []}))
    with pytest.raises(ProviderError, match="0 vectors for 1 values"):
        handle(input="a")


@pytest.mark.parametrize(
    ("values", "more"),
    [
        ("one text", {}),
        (["a"], {"input": "b"}),
        (["a"], {"dimensions": 99_999}),
        (["a", "b"], {"colour": "red"}),
    ],
)
def test_wrong_parameters_are_told_before_anything_is_sent(
    fake: FakeVendor, openai: OpenAI, values: Any, more: dict[str, Any]
) -> None:
    """As of a call; a text is no list of values."""
    with pytest.raises(InvalidParams):
        openai.embedding.text_embedding_3_small.embed_many(values, batch=1, **more)
    assert not fake.requests


@pytest.mark.parametrize("more", [{"batch": 0}, {"concurrency": 0}])
def test_wrong_plans_are_told(openai: OpenAI, more: dict[str, int]) -> None:
    """They are slips of the program."""
    with pytest.raises(ValueError, match="a whole number from 1"):
        openai.embedding.text_embedding_3_small.embed_many(["a"], **more)


def test_so_many_at_once_and_no_more(fake: FakeVendor, openai: OpenAI) -> None:
    """The calls go out side by side, within the bound."""
    import threading

    with fake.gate() as gate:
        found: list[EmbeddingResult] = []
        handle = openai.embedding.text_embedding_3_small
        work = threading.Thread(
            target=lambda: found.append(handle.embed_many(TEXTS, batch=5, concurrency=3))
        )
        work.start()
        gate.wait_for(3)
        assert len(fake.requests) == 3
    gate.open()
    work.join(30)
    assert len(found[0]) == 25


def test_an_interrupt_keeps_what_was_paid_for(
    openai: OpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its `partial` has the vectors in their places; those that are missing are empty."""
    real = outcomes.run_blocking

    def interrupted(*args: Any, **options: Any) -> Iterator[Any]:
        for outcome in real(*args, **options):
            yield outcome
            if outcome.index == 1:
                raise KeyboardInterrupt

    monkeypatch.setattr(outcomes, "run_blocking", interrupted)
    handle = openai.embedding.text_embedding_3_small
    with pytest.raises(KeyboardInterrupt) as caught:
        handle.embed_many(TEXTS, batch=5, concurrency=1)
    partial: Any = getattr(caught.value, "partial", None)
    assert [bool(vector) for vector in partial.vectors] == [True] * 10 + [False] * 15


def test_a_cancelled_task_keeps_what_was_paid_for(fake: FakeVendor) -> None:
    """The same on an async client, a result that nobody got yet included."""
    go_on = threading.Event()

    def hold(received: Received) -> Reply | None:
        if "text 0" not in received.json()["input"]:
            assert go_on.wait(20)
        return None

    async def go() -> None:
        first = asyncio.Event()
        openai: AsyncOpenAI = fake.async_client()
        model = openai.embedding.text_embedding_3_small.with_options(
            on_result=lambda _: first.set()
        )
        fake.answer_next(hold, times=99)
        task = asyncio.ensure_future(model.embed_many(TEXTS, batch=5, concurrency=1))
        await first.wait()
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        go_on.set()
        partial: Any = getattr(caught.value, "partial", None)
        assert [bool(vector) for vector in partial.vectors] == [True] * 5 + [False] * 20
        await openai.close()

    asyncio.run(go())


def test_a_dry_run_sends_nothing(fake: FakeVendor, openai: OpenAI) -> None:
    """The request of each call is shown."""
    handle = openai.embedding.text_embedding_3_small.with_options(dry_run=True)
    result = handle.embed_many(TEXTS, batch=20)
    assert [raw["request"]["json"]["input"][0] for raw in result.raw] == ["text 0", "text 20"]
    assert not fake.requests


def test_async_clients_have_the_same(fake: FakeVendor) -> None:
    """The same vectors, and the same failure."""

    async def go() -> None:
        openai: AsyncOpenAI = fake.async_client()
        handle = openai.embedding.text_embedding_3_small
        result = await handle.embed_many(TEXTS, batch=4, dimensions=8)
        whole = await handle(input=TEXTS, dimensions=8)
        assert result.vectors == whole.vectors
        assert (await handle.embed_many(["a"])).dimensions == 16
        fake.answer_next(refuse("text 5"), times=99)
        with pytest.raises(PartialFailure) as caught:
            await handle.embed_many(TEXTS, batch=4, dimensions=8)
        assert caught.value.partial.vectors[8:] == whole.vectors[8:]
        await openai.close()

    asyncio.run(go())
