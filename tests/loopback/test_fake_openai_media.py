"""OpenAI's pictures and speech over a real socket."""

import asyncio
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from modelwire import AsyncOpenAI, OpenAI
from modelwire_runtime.errors import CutOff, InvalidParams, NotFoundError, ServerError
from modelwire_runtime.media.sniff import sniff
from modelwire_runtime.testing import media
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.plans import ChatPlan
from modelwire_runtime.testing.server import FakeVendor

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
PNG = media.png(64, 64)
_PART = re.compile(rb'name="([^"]+)"(?:; filename="([^"]+)")?')


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


def parts(received: Received) -> list[tuple[str, str]]:
    """Return the names of a form's parts, each with its file name."""
    heads = re.findall(rb"Content-Disposition: [^\r]+", received.body)
    found = [_PART.search(head) for head in heads]
    return [(one[1].decode(), (one[2] or b"").decode()) for one in found if one is not None]


def test_pictures_of_the_size_and_format_that_were_asked_for(
    fake: FakeVendor, openai: OpenAI
) -> None:
    """With their metadata and usage; `response_format` is not sent to a model that refuses it."""
    images = openai.image.gpt_image_1_5(
        prompt="a heron", size="1536x1024", quality="high", background="opaque", n=2
    )
    assert (images.size, images.quality, images.background) == ("1536x1024", "high", "opaque")
    assert [item.media_type for item in images] == ["image/png"] * 2
    assert images.usage is not None
    assert images.usage.output_tokens == 2000
    sent = fake.requests[-1].json()
    assert "response_format" not in sent
    assert sent == {
        "model": "gpt-image-1.5",
        "prompt": "a heron",
        "size": "1536x1024",
        "quality": "high",
        "background": "opaque",
        "n": 2,
    }
    assert openai.image.gpt_image_1_5(prompt="x", output_format="webp").extension == "webp"
    assert fake.billed == 2


def test_a_drawing_comes_as_svg(openai: OpenAI) -> None:
    """A drawing is short text, and a picture like any other; its bytes say what it is."""
    drawn = openai.image.gpt_image_2_6_flare(prompt="a heron", output_format="svg")
    assert (len(drawn), drawn.media_type, drawn.extension) == (1, "image/svg+xml", "svg")
    assert drawn.bytes().startswith(b"<svg")


def test_a_model_that_gives_links_gives_links(fake: FakeVendor, openai: OpenAI) -> None:
    """They are fetched without the key; base64 comes when it is asked for."""
    image = openai.image.dall_e_3(prompt="a heron")
    assert image.url.startswith(fake.origin)
    assert sniff(image.bytes()) == "image/png"
    assert image.revised_prompts == ("a heron, in soft light",)
    inline = openai.image.dall_e_3(prompt="a heron", response_format="b64_json")
    assert inline.bytes() == image.bytes()
    assert not fake.violations


def test_what_a_model_refuses_never_leaves(fake: FakeVendor, openai: OpenAI) -> None:
    """`response_format` is no parameter of the newer models."""
    with pytest.raises(InvalidParams, match="response_format"):
        openai.run("gpt-image-1.5", prompt="x", response_format="b64_json")
    assert not fake.requests


def test_an_edit_of_one_picture(fake: FakeVendor, openai: OpenAI) -> None:
    """One picture goes under the plain name, with a mask beside it."""
    openai.image.gpt_image_1_5_edit(prompt="a dog", image=PNG, mask=PNG)
    wanted = {"image": "image.png", "mask": "mask.png", "prompt": "", "model": ""}
    assert dict(parts(fake.requests[-1])) == wanted
    assert len(parts(fake.requests[-1])) == len(wanted)
    openai.image.gpt_image_1_5_edit(prompt="a dog", image=[PNG])
    assert ("image", "image.png") in parts(fake.requests[-1])


def test_an_edit_of_several_pictures(fake: FakeVendor, openai: OpenAI, tmp_path: Path) -> None:
    """Bytes, a file and a stream together, each with the extension that it has; brackets in the name."""
    path = tmp_path / "kites.png"
    path.write_bytes(media.jpeg(32, 32))
    result = openai.image.gpt_image_1_5_edit(
        prompt="together", image=[PNG, path, io.BytesIO(media.webp(16, 16))], output_compression=50
    )
    names = [part for part in parts(fake.requests[-1]) if part[0].startswith("image")]
    assert names == [("image[]", "image.png"), ("image[]", "kites.jpg"), ("image[]", "image.webp")]
    assert result.usage is not None
    assert result.usage.input_image_tokens == 600


def test_a_former_result_can_be_edited(openai: OpenAI) -> None:
    """Without a file between."""
    first = openai.image.gpt_image_1_5(prompt="a heron")
    assert openai.image.gpt_image_1_5_edit(prompt="a dog", image=first).media


def test_pictures_while_they_are_drawn(openai: OpenAI) -> None:
    """Drafts first; the result is the finished one."""
    with openai.image.gpt_image_1_5.stream(prompt="a heron", partial_images=2) as stream:
        drafts = [draft.bytes() for draft in stream.partials]
    assert len(drafts) == 2
    assert stream.result().bytes() not in drafts
    assert stream.result().usage is not None


def test_a_stream_reads_files_too(fake: FakeVendor, openai: OpenAI, tmp_path: Path) -> None:
    """A path is read when the stream opens, and is no success when it cannot be."""
    path = tmp_path / "robot.png"
    path.write_bytes(PNG)
    stream = openai.image.gpt_image_1_5_edit.stream(prompt="a dog", image=path, partial_images=1)
    assert not fake.requests
    assert stream.partial.media == ()
    assert len(list(stream.partials)) == 1
    with pytest.raises(InvalidParams, match="cannot be read"):
        openai.image.gpt_image_1_5_edit.stream(prompt="a dog", image=tmp_path / "x.png").result()


@pytest.mark.parametrize("fmt", ["mp3", "opus", "aac", "flac", "wav", "pcm"])
def test_speech_in_every_format(openai: OpenAI, fmt: str) -> None:
    """The type is right, also where the bytes betray nothing."""
    spoken = openai.run("gpt-4o-mini-tts", input="Hello there", voice="alloy", response_format=fmt)
    wanted = {"opus": "ogg"}.get(fmt, fmt)
    assert getattr(spoken, "extension", None) == wanted


def test_options_of_speech_reach_the_body(fake: FakeVendor, openai: OpenAI, tmp_path: Path) -> None:
    """Speed and instructions are sent as they were given."""
    spoken = openai.speech.gpt_4o_mini_tts(
        input="Hello", voice="coral", instructions="calm", speed=1.2, response_format="wav"
    )
    assert fake.requests[-1].json() == {
        "model": "gpt-4o-mini-tts",
        "input": "Hello",
        "voice": "coral",
        "instructions": "calm",
        "speed": 1.2,
        "response_format": "wav",
    }
    assert spoken.save(tmp_path / "hello.wav").read_bytes() == spoken.bytes()
    slow = openai.speech.gpt_4o_mini_tts(
        input="Hello", voice="coral", speed=0.5, response_format="wav"
    )
    assert len(slow.bytes()) > len(spoken.bytes())


def test_speech_while_it_is_spoken(fake: FakeVendor, openai: OpenAI) -> None:
    """In bare chunks, or as events; both give the same."""
    with openai.speech.gpt_4o_mini_tts.stream(input="Hello", voice="alloy") as bare:
        chunks = list(bare.chunks)
    assert len(chunks) > 1
    assert "stream" not in fake.requests[-1].json()
    with openai.speech.gpt_4o_mini_tts.stream(
        input="Hello", voice="alloy", stream_format="sse"
    ) as told:
        assert b"".join(told.chunks) == b"".join(chunks) == told.result().bytes()
    assert told.result().usage is not None


def test_speech_that_breaks_off_is_no_success(fake: FakeVendor, openai: OpenAI) -> None:
    """What came is kept, of bare sound as of events."""
    handle = openai.speech.gpt_4o_mini_tts
    text = "A long story about robots, kites and a river that keeps no secret for long"
    for stream in (
        handle.stream(input=text, voice="alloy"),
        handle.stream(input=text, voice="alloy", stream_format="sse"),
    ):
        fake.plan(ChatPlan(ending="cut"))
        with pytest.raises(CutOff) as caught:
            stream.result()
        assert caught.value.partial.bytes()
        assert caught.value.may_have_run


def test_async_clients_have_the_same(fake: FakeVendor) -> None:
    """Images and speech, whole and in pieces."""

    async def go() -> None:
        openai: AsyncOpenAI = fake.async_client()
        image = await openai.image.gpt_image_1_5(prompt="a heron")
        assert sniff(await image.bytes()) == "image/png"
        async with openai.image.gpt_image_1_5.stream(prompt="x", partial_images=1) as drawn:
            assert len([draft async for draft in drawn.partials]) == 1
            assert await (await drawn.result()).bytes()
        async with openai.speech.gpt_4o_mini_tts.stream(input="Hi", voice="alloy") as spoken:
            sound = b"".join([chunk async for chunk in spoken.chunks])
            assert await (await spoken.result()).bytes() == sound
        await openai.close()

    asyncio.run(go())


def test_errors_of_the_service(fake: FakeVendor, openai: OpenAI) -> None:
    """A fault of the server is not repeated; an unknown model is told."""
    fake.answer_next(Reply.json({"error": {"message": "oops"}}, 500), operation="picture")
    with pytest.raises(ServerError, match="oops") as caught:
        openai.image.gpt_image_1_5(prompt="x")
    assert caught.value.may_have_run
    assert len(fake.requests) == 1
    with pytest.raises(NotFoundError, match="does not exist"):
        openai.run("gpt-image-99", like="gpt-image-1.5", prompt="x")
