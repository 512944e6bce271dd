"""Media in: whatever a caller gives becomes the first form that the wire takes."""

import asyncio
import base64
import io
import pickle
from pathlib import Path
from typing import Any

import pytest

from modelwire_runtime import aio, sync
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.media import AsyncMedia, Media, MediaSlot, prepare
from modelwire_runtime.media.files import data_uri
from modelwire_runtime.results import ImageResult
from modelwire_runtime.rules import FileLimits
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport
from modelwire_runtime.testing.media import jpeg, mp4, png, wav
from modelwire_runtime.transports import Response

PNG = png()
URI = data_uri(PNG, "image/png")
TEXT = base64.b64encode(PNG).decode()
URL = "https://image.acme.test/x.png"
IMAGE = MediaSlot("image", kind="image")


def prepared(value: Any, slot: MediaSlot = IMAGE, *replies: Response, strict: bool = True) -> Any:
    """Prepare one value for a slot named `image`."""
    driver = sync.Driver(ScriptedTransport(replies))
    flow = prepare({"image": value}, [slot], model="acme/m", docs="https://d.test", strict=strict)
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


@pytest.mark.parametrize("value", [URL, URI, "", "s3://bucket/x", "owner/name", "data:,x", None])
def test_text_is_what_the_wire_takes(value: str | None) -> None:
    """A text that may be meant for the vendor passes as it is, and so does null."""
    assert prepared(value) == value


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
        f"image=<{len(PNG)} bytes> takes a URL only; this has no URL of its own"
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
    reply = Response(200, {}, PNG)
    assert prepared(Media(URL), takes("base64"), reply) == TEXT


def test_a_path_is_read(tmp_path: Path) -> None:
    """A `pathlib.Path` is a file here; one that cannot be read is a fault, not a crash."""
    file = tmp_path / "x.png"
    file.write_bytes(PNG)
    assert prepared(file) == URI
    assert "cannot be read: [Errno 2]" in refusal(tmp_path / "missing.png")
    assert "cannot be read" in refusal(tmp_path)
    file.write_bytes(b"")
    assert "is empty" in refusal(file)


def test_a_bare_string_never_reads_a_file(tmp_path: Path) -> None:
    """Text from elsewhere cannot send this machine's files; a likely slip is pointed out."""
    file = tmp_path / "x.png"
    file.write_bytes(PNG)
    assert f"give pathlib.Path('{file}') to send its content" in refusal(str(file))
    assert prepared(str(file), MediaSlot("image", kind="lora", forms=("url",))) == str(file)
    assert prepared(str(tmp_path / "missing.png")) == str(tmp_path / "missing.png")
    assert prepared("a\0b.png") == "a\0b.png"


def test_unknown_bytes_take_their_type_from_the_name(tmp_path: Path) -> None:
    """The extension counts when the bytes say nothing, then the slot's only type."""
    file = tmp_path / "x.svg"
    file.write_bytes(b"<svg/>")
    assert prepared(file).startswith("data:image/svg+xml;base64,")
    assert prepared(b"?").startswith("data:application/octet-stream;base64,")
    assert prepared(b"?", takes("data_uri", types=("png",))).startswith("data:image/png;base64,")


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
    assert [fault.parameter for fault in caught.value.faults] == ["images[1]"]
    assert str(caught.value).startswith("acme/m: images[1]=")
    assert str(caught.value).endswith("; see https://d.test")


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
