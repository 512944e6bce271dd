"""Media in: whatever a caller gives becomes the first form that the wire takes."""

import asyncio
import base64
import io
import pickle
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from modelwire import Runpod
from modelwire_runtime import aio, sync
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.media import AsyncMedia, Media, MediaSlot
from modelwire_runtime.media.files import data_uri
from modelwire_runtime.media.prepare import prepare
from modelwire_runtime.results import ImageResult
from modelwire_runtime.rules import FileLimits
from modelwire_runtime.rules.values import show
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport, reply
from modelwire_runtime.testing.media import jpeg, mp4, png, wav
from modelwire_runtime.transports import Response

if TYPE_CHECKING:
    from modelwire_runtime.options import ValidateMode

PNG = png()
URI = data_uri(PNG, "image/png")
TEXT = base64.b64encode(PNG).decode()
URL = "https://image.acme.test/x.png"
IMAGE = MediaSlot("image", kind="image")


def prepared(value: Any, slot: MediaSlot = IMAGE, *replies: Response, **how: Any) -> Any:
    """Prepare one value for a slot named `image`."""
    driver = sync.Driver(ScriptedTransport(replies))
    flow = prepare({"image": value}, [slot], model="acme/m", docs="https://d.test", **how)
    return driver.run(flow)["image"]


def refusal(value: Any, slot: MediaSlot = IMAGE) -> str:
    """Return why a value cannot be sent, without the model's name and page."""
    with pytest.raises(InvalidParams) as caught:
        prepared(value, slot)
    (fault,) = caught.value.faults
    pickle.loads(pickle.dumps(caught.value))
    return fault.message


def takes(*forms: Any, **more: Any) -> MediaSlot:
    """Make a slot that takes these forms."""
    return MediaSlot("image", kind="image", forms=forms, **more)


@pytest.mark.parametrize("value", [URL, "HTTP://acme.test/x", URI, "data:,x", None])
def test_text_is_what_the_wire_takes(value: str | None) -> None:
    """A text in a form that the wire takes passes as it is, and so does null."""
    assert prepared(value) == value


NEITHER = "is neither an http(s) URL nor a data URI; give pathlib.Path({0!r}) to send a file"


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("robot.png", NEITHER),
        ("pictures/robot", NEITHER),
        ("s3://bucket/x", NEITHER),
        ("www.acme.test/x.png", NEITHER),
        ("aGVsbG8=", NEITHER),  # base64 of a word, which is no picture
        ("", "is empty; give an http(s) URL or a data URI"),
        (" ", "is empty; give an http(s) URL or a data URI"),
    ],
)
def test_other_text_is_refused_before_sending(value: str, why: str) -> None:
    """A vendor would take the money and fail; the message says how a file is given."""
    assert refusal(value) == f"image={value!r} {why.format(value)}"
    told: list[str] = []
    assert prepared(value, strict=False, warnings=told) == value
    assert told == [f"image={value!r} {why.format(value)}"]
    assert prepared(value, strict=False) == value


def test_the_hint_fits_the_slot() -> None:
    """Where only a URL goes, a file would not help, and base64 is in the wrong place."""
    assert refusal("x.png", takes("url")) == "image='x.png' is not an http(s) URL"
    assert "is base64; give an http(s) URL" in refusal(TEXT, takes("url"))
    wanted = "is neither an http(s) URL, a data URI nor base64; give pathlib.Path('x.png')"
    assert wanted in refusal("x.png", takes("url", "data_uri", "base64"))


@pytest.mark.parametrize(
    "slot", [MediaSlot("image", kind="lora", forms=("url", "id")), takes("id")]
)
def test_names_and_ids_are_the_vendors_to_judge(slot: MediaSlot) -> None:
    """A LoRA may be the name of a repository, and some vendors give files an id."""
    assert prepared("owner/name", slot) == "owner/name"


def test_a_long_base64_of_no_known_type_is_a_file() -> None:
    """A recording without a header is one, and goes as what it is."""
    noise = base64.b64encode(bytes(range(7, 256)) * 2).decode()
    assert prepared(noise, takes("base64")) == noise
    assert prepared(noise, takes("data_uri")) == f"data:application/octet-stream;base64,{noise}"
    assert "is not base64" in refusal("x" * 301 + "!", takes("base64"))


def test_a_warned_of_medium_is_sent_whole(tmp_path: Path) -> None:
    """Without strictness a file beyond the limits is sent, all of it, and told of."""
    limits = FileLimits("image", bytes=(None, 10))
    slot = takes("base64", types=("jpg",), limits=limits)
    file = tmp_path / "x.png"
    file.write_bytes(PNG)
    told: list[str] = []
    assert prepared(file, slot, strict=False, warnings=told) == TEXT
    assert told == [
        f"image={show(file)} is image/png; allowed jpg",
        f"image has {len(PNG)} bytes; allowed at most 10",
    ]


@pytest.mark.parametrize(
    "value", [PNG, bytearray(PNG), memoryview(PNG), io.BytesIO(PNG), Media(PNG), Media(TEXT)]
)
def test_bytes_become_a_data_uri(value: object) -> None:
    """Every shape of bytes is sent with the type that its first bytes betray."""
    assert prepared(value) == URI


def test_the_first_form_that_can_hold_it_is_taken() -> None:
    """Bytes have no URL, so the first of the other forms counts."""
    assert prepared(PNG, takes("url", "base64", "data_uri")) == TEXT
    assert prepared(PNG, takes("base64")) == TEXT
    assert refusal(PNG, takes("url")) == (
        f"image=<{len(PNG)} bytes> takes an http(s) URL only; this has no URL of its own"
    )


def test_texts_of_another_form_are_turned() -> None:
    """A data URI and base64 hold the same; a URL would have to be fetched, which is said."""
    assert prepared(URI, takes("base64")) == TEXT
    assert prepared(TEXT, takes("url", "data_uri")) == URI
    assert prepared(TEXT, takes("base64")) == TEXT
    assert "give Media('https://image.acme.test/x.png')" in refusal(URL, takes("base64"))
    assert "cannot be read" in refusal("data:nothing", takes("base64"))


def test_media_go_by_their_url_where_that_is_taken() -> None:
    """A former result is fetched only for a slot that takes no URL."""
    assert prepared(Media(URL)) == URL
    assert prepared(AsyncMedia(URL)) == URL
    assert prepared(ImageResult(media=(Media(URL),))) == URL
    answer = Response(200, {}, PNG)
    assert prepared(Media(URL), takes("base64"), answer) == TEXT


def test_a_path_is_read(tmp_path: Path) -> None:
    """A `pathlib.Path` is a file here; one that cannot be read is a fault, not a crash."""
    file = tmp_path / "x.png"
    file.write_bytes(PNG)
    assert prepared(file) == URI
    assert "cannot be read: [Errno 2]" in refusal(tmp_path / "missing.png")
    assert "cannot be read" in refusal(tmp_path)
    file.write_bytes(b"")
    assert "has no bytes" in refusal(file)


def test_a_bare_string_never_reads_a_file(tmp_path: Path) -> None:
    """Text from elsewhere cannot send this machine's files; a likely slip is pointed out."""
    file = tmp_path / "x.png"
    file.write_bytes(PNG)
    assert f"give pathlib.Path({show(str(file))}) to send its content" in refusal(str(file))
    assert prepared(str(file), MediaSlot("image", kind="lora", forms=("url",))) == str(file)
    with pytest.raises(InvalidParams, match="is the path of a file here"):
        prepared(str(file), strict=False)
    assert prepared(str(tmp_path / "missing.png"), strict=False) == str(tmp_path / "missing.png")
    assert prepared("a\0b.png", strict=False) == "a\0b.png"


def test_unknown_bytes_take_their_type_from_the_name(tmp_path: Path) -> None:
    """The extension counts when the bytes say nothing, then the slot's only type."""
    file = tmp_path / "x.svg"
    file.write_bytes(b"<svg/>")
    assert prepared(file).startswith("data:image/svg+xml;base64,")
    noise = bytes(range(200, 216))
    assert prepared(noise).startswith("data:application/octet-stream;base64,")
    assert prepared(noise, takes("data_uri", types=("png",))).startswith("data:image/png;base64,")


class Once(io.RawIOBase):
    """A stream that can be read once, as a pipe."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._rest = data

    def readable(self) -> bool:
        """Say yes."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """Give everything once."""
        size = len(self._rest) if size is None or size < 0 else size
        found, self._rest = self._rest[:size], self._rest[size:]
        return found


def test_a_stream_is_read_from_where_it_is_and_put_back() -> None:
    """The same stream can be sent again by another call."""
    stream = io.BytesIO(b"skip" + PNG)
    stream.seek(4)
    assert prepared(stream) == URI
    assert stream.tell() == 4
    assert prepared(stream) == URI


def test_a_pipe_is_read_once() -> None:
    """What it gave is kept for the retries of its call; an emptied one is a fault."""
    pipe = Once(PNG)
    assert prepared(pipe) == URI
    assert "was it read to its end before?" in refusal(pipe)


def test_a_stream_of_text_is_a_fault() -> None:
    """Text cannot be a picture."""
    assert "must be opened in binary mode" in refusal(io.StringIO("x"))


def test_types_and_kinds_are_judged() -> None:
    """What the vendor does not take is refused before the network."""
    assert "is image/png; allowed jpg, jpeg" in refusal(
        PNG, takes("data_uri", types=("jpg", "jpeg"))
    )
    assert prepared(jpeg(), takes("data_uri", types=("jpg",))).startswith("data:image/jpeg")
    assert "is audio/wav, which is no image" in refusal(wav())
    assert prepared(PNG, takes("data_uri", types=("jpg",)), strict=False) == URI
    audio = MediaSlot("image", kind="audio", forms=("base64",))
    assert prepared(mp4(), audio)
    assert prepared(b"?", MediaSlot("image", forms=("base64",)))


def test_sizes_are_judged(tmp_path: Path) -> None:
    """Bytes, paths and streams have the same limits, and no more is read than needed to know."""
    limits = FileLimits("image", seconds=(1, 2), bytes=(None, 30_000))
    slot = MediaSlot("image", kind="audio", forms=("base64",), limits=limits)
    assert "image lasts 0.5 seconds; allowed 1..2" in refusal(wav(0.5), slot)
    assert "image has 32000 bytes; allowed at most 30000" in refusal(b"x" * 32_000, slot)
    stream = io.BytesIO(b"x" * 10**6)
    assert "image has 30001 bytes" in refusal(stream, slot)
    assert stream.tell() == 0


def test_slots_reach_into_lists_and_objects() -> None:
    """Each item is prepared, the faults of all come together, and the caller's objects stay."""
    values = {
        "images": (PNG, URL),
        "loras": [{"path": PNG, "scale": 1}, {"scale": 2}],
        "prompt": "x",
    }
    slots = [
        MediaSlot("images[]", kind="image"),
        MediaSlot("loras[].path"),
        MediaSlot("absent"),
        MediaSlot("prompt[]"),
    ]
    driver = sync.Driver(ScriptedTransport())
    done = driver.run(prepare(values, slots))
    assert done == {
        "images": [URI, URL],
        "loras": [{"path": URI, "scale": 1}, {"scale": 2}],
        "prompt": "x",
    }
    assert values["images"] == (PNG, URL)
    assert values["loras"][0] == {"path": PNG, "scale": 1}
    with pytest.raises(InvalidParams) as caught:
        driver.run(
            prepare({"images": [b"", wav(), PNG]}, slots, model="acme/m", docs="https://d.test")
        )
    assert [fault.parameter for fault in caught.value.faults] == ["images[0]", "images[1]"]
    assert str(caught.value).startswith("acme/m: 2 faults\n  - images[0]=<0 bytes> has no bytes")
    assert str(caught.value).endswith("\n  see https://d.test")


def test_the_async_driver_reads_as_well(tmp_path: Path) -> None:
    """The same flow runs on both drivers."""
    file = tmp_path / "x.png"
    file.write_bytes(PNG)
    stream = io.BytesIO(PNG)
    slots = [MediaSlot("images[]", kind="image", forms=("data_uri",))]
    flow = prepare({"images": [file, stream, AsyncMedia(URL)]}, slots)
    transport = AsyncScriptedTransport([Response(200, {}, PNG)])
    done = asyncio.run(aio.Driver(transport).run(flow))
    assert done == {"images": [URI, URI, URI]}
    assert stream.tell() == 0


DONE = reply({"id": "j-1", "status": "COMPLETED", "output": {"image_url": URL}})


def test_a_call_refuses_or_warns_of_text_that_is_no_medium() -> None:
    """Strict calls send nothing; `warn` sends and tells, in the result and once; `off` is silent."""
    wrong = "images[0]='robot.png' is neither an http(s) URL nor a data URI"
    transport = ScriptedTransport([DONE, DONE])
    runpod = Runpod(api_key="a-key-of-some-length", transport=transport)
    edit = runpod.image.pruna_p_image_edit
    with pytest.raises(InvalidParams, match=re.escape(wrong)) as caught:
        edit(prompt="Make it snow", images=["robot.png"])
    assert caught.value.documentation == edit.info.docs
    assert not transport.requests
    modes: list[tuple[ValidateMode, int]] = [("warn", 1), ("off", 0)]
    for mode, count in modes:
        result = edit.with_options(validate=mode)(prompt="Make it snow", images=["robot.png"])
        assert len([text for text in result.warnings if text.startswith(wrong)]) == count
        assert len(result.warnings) == count
        assert b'"images":["robot.png"]' in (transport.requests[-1].body or b"")
