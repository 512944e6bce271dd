"""One medium, however it came: URL, data URI, base64 or bytes."""

import asyncio
import base64
import pickle
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime import aio, sync
from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.media import AsyncMedia, Media
from modelwire_runtime.media.files import data_uri, decode
from modelwire_runtime.results import ImageResult
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport
from modelwire_runtime.testing.media import jpeg, mp4, png, wav
from modelwire_runtime.transports import Response

URL = "https://image.acme.test/a/x.jpg?signature=secret"
PNG = png()


def remote(data: bytes = PNG, media_type: str = "image/png") -> Media:
    """Make a medium behind a URL that can be fetched once."""
    reply = Response(200, {"content-type": media_type}, data)
    return Media(URL, kind="image").attach(sync.Driver(ScriptedTransport([reply])))


@pytest.mark.parametrize(
    "source", [PNG, base64.b64encode(PNG).decode(), data_uri(PNG, "image/png"), "inline"]
)
def test_all_forms_are_one(source: Any) -> None:
    """Bytes, base64 and a data URI give the same file."""
    media = Media(PNG if source == "inline" else source)
    assert media.bytes() == PNG
    assert media.media_type == "image/png"
    assert media.url == media.data_uri() == data_uri(PNG, "image/png")
    assert media.base64() == base64.b64encode(PNG).decode()


def test_a_remote_file_is_fetched_once() -> None:
    """The type is guessed from the URL before and known from the bytes after."""
    media = remote()
    assert media.url == URL
    assert media.loaded() is None
    assert media.media_type == "image/jpeg"
    assert media.bytes() == PNG
    assert media.bytes() == PNG
    assert media.media_type == "image/png"
    assert media.url == URL


def test_the_hosts_word_counts_when_bytes_say_nothing() -> None:
    """Then the extension, then nothing."""
    media = remote(b"v 0 0 0", "model/obj; x=1")
    media.bytes()
    assert media.media_type == "model/obj"
    assert Media("https://x.test/y").media_type == "application/octet-stream"


def test_only_http_is_fetched() -> None:
    """A URL of another kind stays a URL."""
    media = Media("s3://bucket/x.png")
    assert media.url == "s3://bucket/x.png"
    with pytest.raises(ModelwireError, match="no http"):
        media.bytes()


def test_a_size_limit_can_be_set() -> None:
    """The limit is the caller's to move."""
    with pytest.raises(ModelwireError, match="larger than 5 bytes"):
        remote().bytes(max_bytes=5)


def test_saving_replaces_in_one_move(tmp_path: Path) -> None:
    """An existing file keeps its rights, a link stays a link, no draft is left."""
    target = tmp_path / "robot.png"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link = tmp_path / "link.png"
    link.symlink_to(target)
    assert Media(PNG).save(link) == link
    assert link.is_symlink()
    assert target.read_bytes() == PNG
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert sorted(item.name for item in tmp_path.iterdir()) == ["link.png", "robot.png"]


def test_a_new_file_has_ordinary_rights(tmp_path: Path) -> None:
    """It gets what any new file of this process gets."""
    (tmp_path / "plain").write_bytes(b"")
    saved = Media(PNG).save(tmp_path / "x.png")
    assert saved.stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_folder_gets_a_name_of_ours(tmp_path: Path) -> None:
    """Nothing that a server sent names a file."""
    evil = Media("https://x.test/..%2f..%2fetc/passwd", kind="image")
    evil.attach(sync.Driver(ScriptedTransport([Response(200, {}, PNG)])))
    saved = evil.save(tmp_path)
    assert saved.parent == tmp_path
    assert saved.name.startswith("image-")
    assert saved.suffix == ".png"
    assert Media(wav()).save(f"{tmp_path}/new/deep/").suffix == ".wav"
    assert Media(PNG, kind="image").save(tmp_path) == saved


def test_a_failed_save_leaves_the_former_file(tmp_path: Path) -> None:
    """A missing folder is the caller's mistake, and no draft remains."""
    with pytest.raises(FileNotFoundError):
        Media(PNG).save(tmp_path / "missing" / "x.png")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no such device here")
def test_a_device_is_written_to() -> None:
    """A device cannot be replaced by a file."""
    Media(PNG).save("/dev/null")
    assert not Path("/dev/null").is_file()


def test_media_travel_without_their_client() -> None:
    """A pickle holds the URL and the bytes, never the driver."""
    media = remote()
    twin = pickle.loads(pickle.dumps(media))
    assert twin == media
    assert twin.url == URL
    media.bytes()
    assert pickle.loads(pickle.dumps(media)).bytes() == PNG
    assert hash(twin) == hash(media)
    assert Media(PNG) != Media(jpeg())
    assert Media(PNG) != AsyncMedia(PNG)


def test_jupyter_shows_without_a_download() -> None:
    """A link stays a link, inline files become data URIs, and nothing breaks out of the attribute."""
    assert Media(URL)._repr_mimebundle_()["text/html"] == (
        f'<img src="{URL}" style="max-width: 100%"/>'
    )
    assert "data:audio/wav;base64," in Media(wav()).html()
    assert Media(wav()).html().startswith("<audio controls")
    assert Media(mp4()).html().startswith("<video controls")
    assert '"onerror' not in Media('https://x.test/a.png?"onerror="x').html()
    assert Media(b"%PDF-").html().startswith("<a href=")
    assert "text/html" not in Media("javascript://x.png")._repr_mimebundle_()


def test_the_repr_hides_signatures() -> None:
    """What stands behind the question mark may be a secret."""
    assert repr(Media(URL)) == "Media('https://image.acme.test/a/x.jpg')"
    assert repr(Media("no file!")) == "Media('no file!')"
    assert repr(Media(PNG)) == f"<Media image/png, {len(PNG)} bytes>"


def test_async_media_have_the_same_surface(tmp_path: Path) -> None:
    """The names are the same, with await before what may download."""

    async def use() -> None:
        reply = Response(200, {}, PNG)
        media = Media(URL, kind="image").to_async()
        media.attach(aio.Driver(AsyncScriptedTransport([reply])))
        assert media.url == URL
        assert await media.bytes(timeout=5) == PNG
        assert await media.base64() == base64.b64encode(PNG).decode()
        assert await media.data_uri() == data_uri(PNG, "image/png")
        assert (await media.save(tmp_path / "x.png")).read_bytes() == PNG
        assert pickle.loads(pickle.dumps(media)) == media

    asyncio.run(use())
    missing = {name for name in dir(Media) if not name.startswith("_")} - set(dir(AsyncMedia))
    assert missing == {"to_async"}


@given(st.binary(max_size=50), st.booleans(), st.booleans())
def test_base64_is_read_leniently(data: bytes, safe: bool, padded: bool) -> None:
    """The URL-safe alphabet, line breaks and missing padding are all met in the wild."""
    text = (base64.urlsafe_b64encode if safe else base64.b64encode)(data).decode()
    text = text if padded else text.rstrip("=")
    assert decode(text[:5] + "\n" + text[5:])[0] == data


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("data:image/png;base64,AAAA", (b"\0\0\0", "image/png")),
        ("DATA:text/plain,a%20b", (b"a b", "text/plain")),
        ("data:;base64,AAAA", (b"\0\0\0", None)),
        ("data:audio/x-wav;charset=x;base64,AAAA", (b"\0\0\0", "audio/wav")),
    ],
)
def test_data_uris_are_read(text: str, found: object) -> None:
    """Base64 or percent-encoded, with or without a type."""
    assert decode(text) == found


@pytest.mark.parametrize("text", ["data:nothing", "not base64!", "A", "data:x;base64,@@"])
def test_what_is_neither_is_an_error(text: str) -> None:
    """Text that holds no file says so."""
    with pytest.raises(ValueError, match=r"neither|comma"):
        decode(text)


@pytest.mark.parametrize(
    ("media", "found"),
    [
        (Media(PNG), "png"),
        (Media(wav()), "wav"),
        (Media(b"?", "image/jpeg"), "jpg"),
        (Media("https://acme.test/a/b.mp4?x=1"), "mp4"),
        (AsyncMedia("https://acme.test/a/b.webp"), "webp"),
        (Media("https://acme.test/b"), None),
        (Media(b"?"), None),
    ],
)
def test_the_format_in_one_word(media: Media | AsyncMedia, found: str | None) -> None:
    """A file tells its format; an extension is there always, so that a name can be made of it."""
    assert media.format == found
    assert media.extension == (found or "bin")


def test_a_result_tells_the_format_of_its_first_file() -> None:
    """A result forwards to its first file."""
    result = ImageResult(media=(Media(PNG), Media(wav())))
    assert (result.format, result.extension) == ("png", "png")


def test_a_name_is_kept_as_it_is_given(tmp_path: Path) -> None:
    """Nothing is added to a name, so that the file is where the caller looks for it."""
    assert Media(PNG).save(tmp_path / "robot") == tmp_path / "robot"
    assert Media(PNG).save(str(tmp_path / "robot.jpg")) == tmp_path / "robot.jpg"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["robot", "robot.jpg"]
    into = Media(PNG, kind="image").save(tmp_path)
    assert (into.parent, into.suffix) == (tmp_path, ".png")
