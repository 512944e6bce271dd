"""Files of a form: their names fit their bytes, and they are read once."""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.media import Media, MediaSlot
from modelwire_runtime.media.files import data_uri
from modelwire_runtime.media.prepare import prepare
from modelwire_runtime.media.uploads import Upload, upload
from modelwire_runtime.rules import FileLimits
from modelwire_runtime.sync import Driver
from modelwire_runtime.testing import media
from modelwire_runtime.testing.scripted import ScriptedTransport
from modelwire_runtime.transports import Response

AUDIO = ("flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm")
FILE = MediaSlot("file", "audio", ("multipart",), AUDIO)
IMAGES = MediaSlot("image[]", "image", ("multipart",), ("png", "webp", "jpg"))
WAV, PNG, JPEG = media.wav(0.1), media.png(8, 8), media.jpeg(8, 8)


def sent(slot: MediaSlot, value: Any, *outcomes: Any, strict: bool = True) -> Any:
    """Return what a value becomes."""
    name = slot.path.removesuffix("[]")
    flow = prepare({name: value}, (slot,), strict=strict)
    return Driver(ScriptedTransport(outcomes)).run(flow)[name]


def test_bytes_are_named_after_their_place() -> None:
    """With the extension that they have."""
    assert sent(FILE, WAV) == Upload(WAV, "file.wav", "audio/wav")
    assert sent(FILE, media.ogg(0.1)).name == "file.ogg"
    assert sent(IMAGES, [PNG, JPEG])[1] == Upload(JPEG, "image.jpg", "image/jpeg")
    assert sent(MediaSlot("mask", "image", ("multipart",)), PNG).name == "mask.png"


@pytest.mark.parametrize(
    ("name", "data", "wanted"),
    [
        ("talk.wav", WAV, "talk.wav"),
        ("talk.WAV", WAV, "talk.WAV"),
        ("talk.mp3", WAV, "talk.wav"),
        ("talk", WAV, "talk.wav"),
        (".wav", WAV, ".wav.wav"),
        ("my.talk.tmp", WAV, "my.talk.wav"),
        ("talk.mpga", media.mp3(0.1), "talk.mpga"),
        ("talk.oga", media.ogg(0.1), "talk.ogg"),
        ("talk.wave", WAV, "talk.wav"),
    ],
)
def test_an_extension_always_fits(tmp_path: Path, name: str, data: bytes, wanted: str) -> None:
    """A name that lies gets the right one; so does a word that the service does not know."""
    path = tmp_path / name
    path.write_bytes(data)
    assert sent(FILE, path).name == wanted
    with path.open("rb") as file:
        assert sent(FILE, file).name == wanted


def test_a_name_is_never_a_path() -> None:
    """Folders stay at home, on any system."""
    assert upload(FILE, WAV, "audio/wav", "/home/me/talk.wav").name == "talk.wav"
    assert upload(FILE, WAV, "audio/wav", "C:\\me\\talk.mp3").name == "talk.wav"


def test_bytes_that_say_nothing_keep_their_name() -> None:
    """The name is all that tells what they are."""
    file = MediaSlot("file", "file", ("multipart",))
    assert upload(file, b"a,b\n1,2\n", None, "robots.csv") == Upload(b"a,b\n1,2\n", "robots.csv")
    assert upload(file, b"a", None, None).name == "file"
    assert upload(file, b"a", "text/plain", None).name == "file.txt"


def test_texts_are_read_as_what_they_are() -> None:
    """A data URI and base64 are decoded; a URL is not fetched behind the caller's back."""
    inline = data_uri(PNG, "image/png")
    assert sent(IMAGES, [inline]) == [Upload(PNG, "image.png", "image/png")]
    assert sent(IMAGES, [inline.partition(",")[2]])[0].data == PNG
    with pytest.raises(InvalidParams, match="Media"):
        sent(IMAGES, ["https://x.test/a.png"])
    with pytest.raises(InvalidParams, match=r"pathlib\.Path"):
        sent(IMAGES, ["robot.png"])


def test_media_are_fetched() -> None:
    """A file behind a URL comes along as bytes."""
    answer = Response(200, {"content-type": "image/png"}, PNG)
    assert sent(IMAGES, [Media("https://x.test/a")], answer)[0].name == "image.png"
    assert sent(FILE, Media(WAV)).data == WAV


def test_a_stream_is_rewound() -> None:
    """So that the caller may send it again."""
    file = io.BytesIO(WAV)
    assert sent(FILE, file).data == WAV
    assert file.tell() == 0
    assert sent(FILE, file).data == WAV


def test_a_stream_without_a_way_back_is_read_once() -> None:
    """What was read is what is sent."""

    class Pipe(io.RawIOBase):
        def __init__(self, parts: Iterable[bytes]) -> None:
            self._parts = list(parts)

        def readable(self) -> bool:
            return True

        def readinto(self, target: Any) -> int:
            part = self._parts.pop(0) if self._parts else b""
            target[: len(part)] = part
            return len(part)

    assert sent(FILE, io.BufferedReader(Pipe([WAV[:100], WAV[100:]]))).data == WAV


def test_what_the_service_does_not_take_is_refused() -> None:
    """Another kind, too much, nothing at all."""
    with pytest.raises(InvalidParams, match="image/png"):
        sent(FILE, PNG)
    small = MediaSlot("mask", "image", ("multipart",), (), FileLimits("mask", bytes=(None, 10)))
    with pytest.raises(InvalidParams, match="mask"):
        sent(small, PNG)
    with pytest.raises(InvalidParams, match="no bytes"):
        sent(FILE, b"")
