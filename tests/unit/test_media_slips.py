"""Media in: slips that a vendor would bill for, told from ids, odd recordings and streams at their end."""

import base64
import io
from pathlib import Path
from typing import Any

import pytest

from modelwire_runtime import sync
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.media import AsyncMedia, Media, MediaSlot
from modelwire_runtime.media.files import data_uri
from modelwire_runtime.media.prepare import prepare
from modelwire_runtime.testing import ScriptedTransport
from modelwire_runtime.testing.media import png

PNG = png()
TEXT = base64.b64encode(PNG).decode()
URL = "https://image.acme.test/x.png"
NOISE = bytes(range(200, 216))
PICTURE = MediaSlot("medium", kind="image", forms=("url", "base64", "data_uri", "id"))
CLIP = MediaSlot("medium", kind="video", forms=("url", "id"))
UUID = "5f0e2a4c-9d1b-4c3e-8f7a-0123456789ab"


def prepared(value: Any, slot: MediaSlot = PICTURE, **how: Any) -> Any:
    """Prepare one value for a slot named `medium`."""
    driver = sync.Driver(ScriptedTransport())
    return driver.run(prepare({"medium": value}, [slot], **how))["medium"]


def refusal(value: Any, slot: MediaSlot = PICTURE, **how: Any) -> str:
    """Return why a value cannot be sent."""
    with pytest.raises(InvalidParams) as caught:
        prepared(value, slot, **how)
    (fault,) = caught.value.faults
    return fault.message


def warned(value: Any, slot: MediaSlot = PICTURE, *, strict: bool = False) -> list[str]:
    """Return what is told of a value that is sent all the same."""
    told: list[str] = []
    assert prepared(value, slot, strict=strict, warnings=told)
    return told


IDS = [UUID, UUID.upper(), "runware:100@1", "mood-board_7", "flux-1.1", "png"]


@pytest.mark.parametrize("value", [URL, TEXT, data_uri(PNG, "image/png"), "x" * 300, *IDS])
def test_what_the_vendor_takes_passes(value: str) -> None:
    """A URL, a file in a text, a UUID in any case and the name of a stored file go as they are."""
    assert prepared(value) == value


@pytest.mark.parametrize("value", [URL, *IDS])
def test_a_slot_without_content_takes_links_and_ids(value: str) -> None:
    """A clip goes by its URL or its id only."""
    assert prepared(value, CLIP) == value


@pytest.mark.parametrize(
    "value",
    [
        "photos/nope.png",
        "nope.png",
        "NOPE.JPG",
        "photos/nope",
        r"C:\photos\nope",
        "my photo",
        "a\n",
    ],
)
def test_a_text_that_cannot_be_an_id_is_refused(value: str) -> None:
    """A path to nowhere would be billed; it is refused, or told of where the caller asked for that."""
    hint = f"give pathlib.Path({value!r}) to send a file"
    assert hint in refusal(value)
    (told,) = warned(value)
    assert hint in told
    assert prepared(value, strict=False) == value


@pytest.mark.parametrize("value", ["", " ", "\n"])
@pytest.mark.parametrize("slot", [PICTURE, CLIP])
def test_a_blank_text_is_no_id(value: str, slot: MediaSlot) -> None:
    """Nothing is not the id of anything."""
    assert "is empty; give an http(s) URL" in refusal(value, slot)
    told: list[str] = []
    assert prepared(value, slot, strict=False, warnings=told) == value
    assert len(told) == 1


def test_the_hint_names_what_helps() -> None:
    """A file cannot be sent where only links and ids go, so no path is advised there."""
    wanted = "is neither an http(s) URL nor the id of a stored file"
    assert refusal("clips/a.mp4", CLIP) == f"medium='clips/a.mp4' {wanted}"
    assert "is base64; give an http(s) URL or the id" in refusal(TEXT, CLIP)


def test_the_name_of_a_file_here_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a slip whatever the slot takes and whatever the suffix; it is refused in every mode."""
    monkeypatch.chdir(tmp_path)
    for name in ("x.png", "x.mpg", "a/x"):
        path = Path(name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(PNG)
        hint = f"is the path of a file here; give pathlib.Path({name!r}) to send its content"
        assert hint in refusal(name)
        assert hint in refusal(name, strict=False)
        assert "file here; give an http(s) URL or the id of a stored file" in refusal(name, CLIP)


def test_an_empty_data_uri_is_refused() -> None:
    """One without content, or cut before it, holds no picture; a comma at the end is content."""
    for value in ("data:image/png;base64,", "data:image/png;base64, ", "data:image/png"):
        assert "is a data URI without content" in refusal(value)
        assert len(warned(value)) == 1
    assert prepared("data:,a,") == "data:,a,"


@pytest.mark.parametrize("kind", ["image", "audio", "video", "file", "lora"])
@pytest.mark.parametrize("strict", [True, False])
def test_no_bytes_are_never_sent(kind: Any, strict: bool, tmp_path: Path) -> None:
    """Nothing is no file of any kind, however it is given and whatever the mode."""
    slot = MediaSlot("medium", kind=kind, forms=("base64",))
    file = tmp_path / "x.png"
    file.write_bytes(b"")
    empty = [b"", bytearray(), io.BytesIO(), file, Media(b""), Media(""), AsyncMedia(b"")]
    for value in empty:
        assert "has no bytes" in refusal(value, slot, strict=strict)
    assert "has no bytes" in refusal(Media("data:,"), slot, strict=strict)


@pytest.mark.parametrize("kind", ["image", "audio", "video"])
def test_bytes_that_are_no_file_of_the_kind_are_refused(kind: Any, tmp_path: Path) -> None:
    """A page of an error saved under a picture's name is text; some bytes are too few for anything."""
    slot = MediaSlot("medium", kind=kind, forms=("base64",))
    page = b"<html>\r\n<title>404 Not Found</title>\n</html>"
    file = tmp_path / {"image": "x.png", "audio": "x.mp3", "video": "x.mp4"}[kind]
    file.write_bytes(page)
    for value in (page, io.BytesIO(page), file, Media(page)):
        assert f"is text, which is no {kind}" in refusal(value, slot)
        assert len(warned(value, slot)) == 1
    assert f"has 15 bytes, too few for any {kind}" in refusal(NOISE[:15], slot)
    assert prepared(NOISE[:15], slot, strict=False)


@pytest.mark.parametrize("kind", ["image", "audio", "video"])
@pytest.mark.parametrize("strict", [True, False])
def test_bytes_of_no_known_type_are_told_of(kind: Any, strict: bool) -> None:
    """A recording without a header is one, so what nobody can tell is sent with a word of warning."""
    slot = MediaSlot("medium", kind=kind, forms=("base64",))
    wanted = f"is no {kind} of a type that is known here"
    for value in (NOISE, Media(NOISE), io.BytesIO(NOISE)):
        (told,) = warned(value, slot, strict=strict)
        assert wanted in told
    assert prepared(NOISE, slot)


def test_a_type_without_known_first_bytes_is_believed() -> None:
    """Raw sound says nothing, and neither does noise: both are what their caller calls them."""
    svg = b"<?xml version='1.0'?><svg/>"
    audio = MediaSlot("medium", kind="audio", forms=("base64",))
    assert warned(Media(svg, "image/svg+xml"), strict=True) == []
    assert len(warned(NOISE, strict=True)) == 1
    assert warned(Media(NOISE, "audio/L16"), audio, strict=True) == []
    file = MediaSlot("medium", kind="file", forms=("base64",))
    assert warned(b"notes", file, strict=True) == []


def test_a_text_for_a_medium_is_a_fault() -> None:
    """A `Media` made of a text that is no file is told as every other fault is."""
    assert "cannot be read" in refusal(Media("not base64!"))


def test_a_stream_at_its_end_is_rewound() -> None:
    """A buffer that was just written or read stands at its end; all of it is meant."""
    stream = io.BytesIO()
    stream.write(PNG)
    assert prepared(stream) == TEXT
    assert stream.tell() == len(PNG)
    assert prepared(stream) == TEXT
    beyond = io.BytesIO(PNG)
    beyond.seek(10**6)
    assert prepared(beyond) == TEXT


def test_a_file_object_at_its_end_is_rewound(tmp_path: Path) -> None:
    """An open file is a stream as well; an empty one stays a fault."""
    (tmp_path / "x.png").write_bytes(PNG)
    with (tmp_path / "x.png").open("rb") as file:
        file.read()
        assert prepared(file) == TEXT
    (tmp_path / "x.png").write_bytes(b"")
    with (tmp_path / "x.png").open("rb") as file:
        assert "has no bytes; was it read to its end before?" in refusal(file)
