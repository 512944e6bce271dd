"""Local files as text: data URIs whose type is told by the bytes first, and bare base64."""

import base64
import io
from pathlib import Path
from typing import Any

import pytest

from modelwire_runtime.files import file_to_base64, file_to_data_uri

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8
TEXT = b"plain words"


def test_the_bytes_tell_the_type(tmp_path: Path) -> None:
    """A PNG is a PNG whatever it is called; what no bytes tell the name's extension does."""
    wrong = tmp_path / "photo.jpg"
    wrong.write_bytes(PNG)
    encoded = base64.b64encode(PNG).decode()
    for given in (wrong, str(wrong), PNG, bytearray(PNG), memoryview(PNG), io.BytesIO(PNG)):
        assert file_to_data_uri(given) == f"data:image/png;base64,{encoded}"
        assert file_to_base64(given) == encoded
    drawing = tmp_path / "drawing.svg"
    drawing.write_bytes(TEXT)
    assert file_to_data_uri(drawing).startswith("data:image/svg+xml;base64,")
    with drawing.open("rb") as opened:
        assert file_to_data_uri(opened).startswith("data:image/svg+xml;base64,")
    assert file_to_data_uri(TEXT).startswith("data:application/octet-stream;base64,")
    assert file_to_data_uri(PNG, "image/x-own").startswith("data:image/x-own;base64,")
    assert file_to_data_uri(b"") == "data:application/octet-stream;base64,"


def test_a_file_is_put_back_where_it_stood() -> None:
    """A file object is read from where it stands, and may be given again."""
    opened = io.BytesIO(b"skip" + PNG)
    opened.seek(4)
    assert file_to_base64(opened) == file_to_base64(opened) == base64.b64encode(PNG).decode()


class _Pipe(io.RawIOBase):
    """What can be read once."""

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        return TEXT


def test_a_pipe_is_read_once() -> None:
    """What cannot be rewound is read all the same."""
    pipe: Any = _Pipe()
    assert file_to_base64(pipe) == base64.b64encode(TEXT).decode()


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ("https://x.example/a.png", ValueError),
        ("data:image/png;base64,AA==", ValueError),
        ("no/such/file.png", FileNotFoundError),
        (io.StringIO("text"), TypeError),
        (5, TypeError),
        (None, TypeError),
    ],
)
def test_what_is_no_file_is_refused(given: Any, error: type[Exception]) -> None:
    """A URL is no path; text streams and other objects are no files."""
    with pytest.raises(error):
        file_to_data_uri(given)
    with pytest.raises(error):
        file_to_base64(given)
