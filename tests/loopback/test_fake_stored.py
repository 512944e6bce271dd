"""What OpenAI keeps: files that are uploaded, read and deleted, conversations, and counts that cost nothing."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from modelwire import OpenAI
from modelwire_runtime.errors import NotFoundError
from modelwire_runtime.results.notes import ContainerFileCitation
from modelwire_runtime.testing import media
from modelwire_runtime.testing.protocols.http_post.stored import Stored, shelf
from modelwire_runtime.testing.server import FakeVendor


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


def test_the_life_of_a_file(fake: FakeVendor, openai: OpenAI, tmp_path: Path) -> None:
    """Uploaded, described, fetched, deleted; each object is a record."""
    path = tmp_path / "robots.csv"
    path.write_text("name,arms\nr2,0\n")
    kept = openai.upload_file(file=path, purpose="user_data").data
    assert (kept.filename, kept.bytes_, kept.purpose) == ("robots.csv", 15, "user_data")
    assert openai.get_file(file_id=kept.id).data == kept
    content = openai.get_file_content(file_id=kept.id)
    assert content.bytes() == path.read_bytes()
    assert fake.requests[-1].headers["accept"] == "*/*"
    assert openai.delete_file(file_id=kept.id).data.deleted
    with pytest.raises(NotFoundError):
        openai.get_file(file_id=kept.id)


def test_a_file_of_a_container(fake: FakeVendor, openai: OpenAI, tmp_path: Path) -> None:
    """Its content is what code has written."""
    shelf(fake)["cfile_1"] = Stored({"id": "cfile_1", "object": "container.file"}, media.png(8, 8))
    chart = openai.get_container_file_content(container_id="cntr_1", file_id="cfile_1")
    assert (chart.bytes(), chart.media_type) == (media.png(8, 8), "image/png")
    assert chart.save(tmp_path / "chart.png").exists()


def test_a_file_that_code_made(openai: OpenAI) -> None:
    """What an answer cites can be fetched, without a word of the test."""
    tool: Any = {"type": "code_interpreter", "container": {"type": "auto"}}
    (note,) = openai.text.gpt_5_4(input="Six times seven?", tools=[tool]).annotations
    assert isinstance(note, ContainerFileCitation)
    file = openai.get_container_file_content(container_id=note.container_id, file_id=note.file_id)
    assert file.bytes() == b"42\n"


def test_conversations(openai: OpenAI) -> None:
    """Created, read and deleted."""
    made = openai.create_conversation(metadata={"topic": "robots"}).data
    assert made.metadata == {"topic": "robots"}
    assert openai.get_conversation(conversation_id=made.id).data == made
    assert openai.delete_conversation(conversation_id=made.id).data.deleted


def test_a_count_costs_nothing(fake: FakeVendor, openai: OpenAI) -> None:
    """So it is not billed, and may be repeated."""
    assert openai.count_input_tokens(model="gpt-5.4", input="one two three").data.input_tokens == 3
    assert fake.billed == 0


def test_the_models_are_listed(fake: FakeVendor, openai: OpenAI) -> None:
    """By their ids."""
    listed = {item.id for item in openai.list_models().data.data}
    assert {"gpt-image-1.5", "whisper-1"} <= listed


def test_async_clients_have_the_same(fake: FakeVendor) -> None:
    """A file goes up and comes back."""

    async def go() -> None:
        openai = fake.async_client()
        kept = (await openai.upload_file(file=b"a,b\n", purpose="user_data")).data
        content = await openai.get_file_content(file_id=kept.id)
        assert await content.bytes() == b"a,b\n"
        await openai.close()

    asyncio.run(go())
