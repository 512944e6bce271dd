"""Forms: names, files, boundaries, and that the standard library reads them back."""

from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.http.post import PROTOCOL
from modelwire_runtime.flows.multipart import Form, form
from modelwire_runtime.media.uploads import Upload
from modelwire_runtime.testing import media
from tests.flows.harness import checked
from tests.flows.posts import BOUNDARY, context

PNG = Upload(b"\x89PNG", "robot.png", "image/png")
JPG = Upload(b"\xff\xd8\xff", "kites.jpg", "image/jpeg")


def names(lists: str, **values: Any) -> list[str]:
    """Return the names of a form's parts."""
    return [item.name for item in form(values, "b", lists).fields]


def read(made: Form) -> list[tuple[str, str | None, bytes]]:
    """Read a form with the standard library: name, file name and content of each part."""
    head = f"Content-Type: {made.content_type}\r\n\r\n".encode()
    message: Any = BytesParser(policy=HTTP).parsebytes(head + made.encode())
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_the_bytes_of_a_form() -> None:
    """Each part has its name; files their names and types."""
    made = form({"prompt": "a", "n": 2, "image": PNG}, BOUNDARY)
    assert made.content_type == "multipart/form-data; boundary=mark-1"
    assert made.encode() == (
        b"--mark-1\r\n"
        b'Content-Disposition: form-data; name="prompt"\r\n\r\na\r\n'
        b"--mark-1\r\n"
        b'Content-Disposition: form-data; name="n"\r\n\r\n2\r\n'
        b"--mark-1\r\n"
        b'Content-Disposition: form-data; name="image"; filename="robot.png"\r\n'
        b"Content-Type: image/png\r\n\r\n"
        b"\x89PNG\r\n"
        b"--mark-1--\r\n"
    )


@pytest.mark.parametrize(
    ("lists", "one", "two"),
    [
        ("plain", ["image"], ["image", "image"]),
        ("brackets", ["image[]"], ["image[]", "image[]"]),
        ("single_plain", ["image"], ["image[]", "image[]"]),
    ],
)
def test_three_habits_of_naming_lists(lists: str, one: list[str], two: list[str]) -> None:
    """A single value that is no list never has brackets."""
    assert names(lists, image=[PNG]) == one
    assert names(lists, image=(PNG, JPG)) == two
    assert names(lists, image=PNG) == ["image"]
    assert names(lists, image=[]) == []


def test_objects_use_brackets() -> None:
    """At any depth, and with lists in them."""
    svg = {"model": "fine", "deep": {"er": 1}, "tags": ["a", "b"]}
    assert names("plain", svg=svg) == ["svg[model]", "svg[deep][er]", "svg[tags]", "svg[tags]"]
    assert names("brackets", svg={"tags": ["a"]}) == ["svg[tags][]"]


@pytest.mark.parametrize(
    ("value", "text"),
    [("a\r\nb", "a\r\nb"), (True, "true"), (False, "false"), (3, "3"), (0.5, "0.5"), ("", "")],
)
def test_values_are_said_as_forms_do(value: Any, text: str) -> None:
    """Text as it is, the rest as in JSON."""
    (part,) = form({"x": value}, "b").fields
    assert part.value == text


def test_null_is_nothing() -> None:
    """A form has no word for it."""
    assert names("plain", a=None, b=[None, 1]) == ["b"]


@pytest.mark.parametrize("value", [float("nan"), b"raw", object()])
def test_what_no_form_holds_is_refused(value: Any) -> None:
    """The parameter is named."""
    with pytest.raises(InvalidParams) as caught:
        form({"x": value}, "b")
    assert caught.value.parameter == "x"


def test_names_cannot_break_out() -> None:
    """Quotes and line ends are escaped, as browsers do; other letters travel in UTF-8."""
    sly = Upload(b"x", 'a"\r\nX: y\r\n\r\nb.png', "image/png")
    head = form({'n"\n': sly}, "b").encode().split(b"\r\n\r\n")[0]
    assert head.count(b"\r\n") == 2
    assert b'name="n%22%0A"; filename="a%22%0D%0AX: y%0D%0A%0D%0Ab.png"' in head
    typed = form({"n": Upload(b"x", "b.png", "image/png\r\nX: y")}, "b").encode()
    assert b"X: y" not in typed
    assert b"Content-Type: application/octet-stream\r\n\r\n" in typed
    made = form({"file": Upload(b"x", "früh 100%.wav", "audio/wav")}, "b")
    assert 'filename="früh 100%.wav"'.encode() in made.encode()


WORDS = st.text(st.characters(codec="ascii", exclude_characters='"\\\r\n\0'), min_size=1)


@given(
    st.dictionaries(
        WORDS.filter(lambda name: not name.isspace() and name.strip() == name and ";" not in name),
        st.one_of(
            st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0")),
            st.binary().map(lambda data: Upload(data, "a.bin")),
        ),
        max_size=4,
    )
)
def test_whatever_is_in_it_is_read_back(values: dict[str, Any]) -> None:
    """Bytes come out as they went in, whatever they are."""
    made = form(values, "xYzMarkNobodyWrites42")
    if not values:
        assert made.encode() == b"--xYzMarkNobodyWrites42--\r\n"
        return
    found = {name: data for name, _, data in read(made)}
    wanted = {k: v.data if isinstance(v, Upload) else v.encode() for k, v in values.items()}
    assert found == wanted


def test_a_request_has_the_form_it_was_made_from() -> None:
    """The boundary is the context's, and what is shown has no bytes in it."""
    image = Upload(media.png(4, 4), "robot.png", "image/png")
    request = PROTOCOL.request(context("plain"), checked(prompt="a", image=image))
    assert request.headers["Content-Type"] == "multipart/form-data; boundary=mark-1"
    assert request.form is not None
    assert request.body == request.form.encode()
    first, second = request.form.shown()
    assert first == {"name": "prompt", "value": "a"}
    assert (second["filename"], second["bytes"]) == ("robot.png", len(image.data))
    assert "data" not in str(second)
