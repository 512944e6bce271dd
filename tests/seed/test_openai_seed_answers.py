"""The seed on how OpenAI's models answer and what they read: reasoning, verbosity, images, PDF files and shapes."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from modelwire import AsyncOpenAI, InvalidParams, OpenAI, file_to_data_uri
from modelwire.openai.inputs.input_item import InputItemInput
from modelwire_runtime.protocol.events import ReasoningDelta, TextDelta
from modelwire_runtime.testing import ChatPlan, FakeVendor, media
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
BURRITO = "Tell me about the Mission burrito debate in San Francisco."
DOG = "Write a poem about a boy and his first pet dog."
LASAGNA = "Generate a lasagna recipe."
FILE_ID = "file-8EFBcWHsQxZV7YGezBC1fq"
PNG = media.png(64, 64)
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


class Ingredient(BaseModel):
    """One thing to buy."""

    name: str
    amount: str


class Recipe(BaseModel):
    """How a dish is made."""

    name: str
    ingredients: list[Ingredient]
    steps: list[str]


class Cookbook(BaseModel):
    """The shape of the seed's sample."""

    recipe: Recipe


def _asked(text: str, part: Any) -> list[InputItemInput]:
    """Return a user's message of a text and another part."""
    return [{"role": "user", "content": [{"type": "input_text", "text": text}, part]}]


def _part(sent: dict[str, Any]) -> Any:
    """Return the part behind the text, as it was sent."""
    return sent["input"][0]["content"][1]


def test_heading_reasoning_output_counts_its_tokens(openai: OpenAI) -> None:
    """What was thought is counted, whether a summary of it is told or not."""
    silent = openai.text.gpt_5(input=BURRITO, reasoning={"effort": "low"})
    assert silent.reasoning == ""
    told = openai.text.gpt_5(input=BURRITO, reasoning={"effort": "low", "summary": "auto"})
    assert told.reasoning
    assert there(there(told.usage).reasoning_tokens) > 0
    assert told.output_items[0].type == silent.output_items[0].type == "reasoning"


def test_sample_10_stream_reasoning(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent
) -> None:
    """Thoughts and text come as events of two kinds, in the order in which they were made."""
    fake_openai.plan(ChatPlan(reasoning="Rice or no rice?", text="Both are fine."))
    thought, said = "", ""
    with openai.text.gpt_5.stream(input=BURRITO, reasoning={"summary": "detailed"}) as stream:
        for event in stream:
            if isinstance(event, ReasoningDelta):
                assert not said
                thought += event.text
            elif isinstance(event, TextDelta):
                said += event.text
    assert (thought, said) == ("Rice or no rice?", "Both are fine.")
    assert sent_openai() == {
        "model": "gpt-5",
        "input": BURRITO,
        "reasoning": {"summary": "detailed"},
        "stream": True,
    }


def test_sample_10_stream_reasoning_async(async_openai: AsyncOpenAI) -> None:
    """The same with `async for`, through the view that holds thoughts alone."""

    async def read() -> tuple[str, str]:
        model = async_openai.text.gpt_5
        asked: Any = {"summary": "detailed"}
        async with async_openai, model.stream(input=BURRITO, reasoning=asked) as stream:
            pieces = [piece async for piece in stream.reasoning]
            return "".join(pieces), (await stream.result()).reasoning

    pieces, whole = asyncio.run(read())
    assert pieces == whole != ""


def test_sample_11_reasoning(openai: OpenAI, sent_openai: Sent) -> None:
    """Without a stream the summary is the result's `reasoning`."""
    result = openai.text.gpt_5(input=BURRITO, reasoning={"summary": "auto"})
    assert sent_openai()["reasoning"] == {"summary": "auto"}
    assert BURRITO in result.reasoning
    assert result.reasoning not in result.text


def test_heading_verbosity_control_beside_a_shape(openai: OpenAI, sent_openai: Sent) -> None:
    """It goes together with the shape of an answer, which lies in the same object."""
    openai.text.gpt_5_mini.parse(Recipe, input=LASAGNA, text={"verbosity": "low"})
    text = sent_openai()["text"]
    assert (text["verbosity"], text["format"]["name"]) == ("low", "Recipe")


def test_sample_14_verbosity(openai: OpenAI, sent_openai: Sent) -> None:
    """A poem is asked for in few words."""
    result = openai.text.gpt_5_mini(input=DOG, text={"verbosity": "low"})
    assert sent_openai() == {"model": "gpt-5-mini", "input": DOG, "text": {"verbosity": "low"}}
    assert len(result.text) < len(openai.text.gpt_5_mini(input=DOG).text)


@pytest.mark.parametrize("verbosity", ["low", "medium", "high"])
def test_point_verbosity(openai: OpenAI, sent_openai: Sent, verbosity: Any) -> None:
    """Each length is sent as it is, and the prompt stays as it was."""
    openai.text.gpt_5_mini(input=DOG, text={"verbosity": verbosity})
    assert sent_openai()["text"] == {"verbosity": verbosity}
    assert sent_openai()["input"] == DOG


def test_point_verbosity_of_no_other_kind(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A fourth length is an error before the request."""
    wrong: Any = {"verbosity": "chatty"}
    with pytest.raises(InvalidParams, match=r"text\.verbosity"):
        openai.text.gpt_5_mini(input=DOG, text=wrong)
    assert not fake_openai.requests


def test_heading_image_inputs_in_every_form(
    openai: OpenAI, sent_openai: Sent, tmp_path: Path
) -> None:
    """A path, bytes, an open file and a data URI are the same picture on the wire."""
    path = tmp_path / "image.png"
    path.write_bytes(PNG)
    uri = file_to_data_uri(PNG)
    with path.open("rb") as file:
        forms: list[Any] = [path, PNG, file, uri]
        for form in forms:
            openai.text.gpt_5(
                input=_asked("What is it?", {"type": "input_image", "image_url": form})
            )
            assert _part(sent_openai()) == {"type": "input_image", "image_url": uri}


def test_heading_image_inputs_are_files_or_links(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A bare text that is neither is told, not sent."""
    asked = _asked("What is it?", {"type": "input_image", "image_url": "image.png"})
    with pytest.raises(InvalidParams, match="pathlib"):
        openai.text.gpt_5(input=asked)
    assert not fake_openai.requests


def test_sample_36_image_of_a_file(openai: OpenAI, sent_openai: Sent, tmp_path: Path) -> None:
    """A file is read and sent inside the message, with the type that its bytes tell."""
    path = tmp_path / "image.png"
    path.write_bytes(PNG)
    asked = _asked("Please describe the image.", {"type": "input_image", "image_url": path})
    assert "Please describe the image." in openai.text.gpt_5(input=asked).text
    (message,) = sent_openai()["input"]
    assert message["content"] == [
        {"type": "input_text", "text": "Please describe the image."},
        {"type": "input_image", "image_url": file_to_data_uri(PNG, "image/png")},
    ]


def test_sample_37_image_of_an_uploaded_file(openai: OpenAI, sent_openai: Sent) -> None:
    """The id of a file has a name of its own, so that it is never taken for a link."""
    part = {"type": "input_image", "file_id": FILE_ID}
    openai.text.gpt_5(input=_asked("What is it?", part))
    assert _part(sent_openai()) == part


def test_sample_38_image_of_a_link(openai: OpenAI, sent_openai: Sent) -> None:
    """A link is passed on, and not fetched here."""
    part = {"type": "input_image", "image_url": "https://sample.edu/image.png"}
    openai.text.gpt_5(input=_asked("What is it?", part))
    assert _part(sent_openai()) == part


def test_heading_pdf_inputs_uploaded_first(openai: OpenAI, sent_openai: Sent) -> None:
    """A file that is needed more than once is uploaded, and named by its id."""
    stored = openai.upload_file(file=PDF, purpose="user_data")
    part = {"type": "input_file", "file_id": stored.data.id}
    openai.text.gpt_5(input=_asked("What is an embedding model?", part))
    assert _part(sent_openai()) == part


def test_sample_39_pdf_of_a_file(openai: OpenAI, sent_openai: Sent, tmp_path: Path) -> None:
    """A file is read and sent inside the message, under the name that it was given."""
    path = tmp_path / "ai.pdf"
    path.write_bytes(PDF)
    part = {"type": "input_file", "file_data": path, "filename": "ai.pdf"}
    result = openai.text.gpt_5(input=_asked("What is an embedding model?", part))
    assert "What is an embedding model?" in result.text
    assert _part(sent_openai()) == {
        "type": "input_file",
        "file_data": file_to_data_uri(PDF, "application/pdf"),
        "filename": "ai.pdf",
    }


def test_sample_40_pdf_of_an_uploaded_file(openai: OpenAI, sent_openai: Sent) -> None:
    """The id of a file has a name of its own."""
    part = {"type": "input_file", "file_id": FILE_ID}
    openai.text.gpt_5(input=_asked("What is an embedding model?", part))
    assert _part(sent_openai()) == part


def test_sample_41_pdf_of_a_link(openai: OpenAI, sent_openai: Sent) -> None:
    """A link has a name of its own as well; the service fetches it."""
    part = {
        "type": "input_file",
        "file_url": "https://sample.edu/example.pdf",
        "filename": "ai.pdf",
    }
    openai.text.gpt_5(input=_asked("What is an embedding model?", part))
    assert _part(sent_openai()) == part


def test_heading_structured_outputs_streamed(openai: OpenAI) -> None:
    """The object grows while it is written, and is whole and checked at the end."""
    with openai.text.gpt_4_1.stream_parse(Cookbook, input=LASAGNA) as stream:
        grown = list(stream.partials)
        book = stream.result().parsed
    assert isinstance(book, Cookbook)
    assert grown[-1] == book.model_dump()
    assert len(grown) > 3
    assert set(grown[0]) <= {"recipe"}


def test_sample_42_structured_output(openai: OpenAI, sent_openai: Sent) -> None:
    """A class is the schema on the wire, strict in all its parts, and an instance comes back."""
    result = openai.text.gpt_4_1.parse(Cookbook, input=LASAGNA)
    assert result.parsed.recipe.ingredients[0].amount
    assert result.parsed.recipe.steps
    format = sent_openai()["text"]["format"]
    assert (format["type"], format["name"], format["strict"]) == ("json_schema", "Cookbook", True)
    parts = [format["schema"], *format["schema"]["$defs"].values()]
    assert len(parts) == 3
    for part in parts:
        assert part["required"] == list(part["properties"])
        assert part["additionalProperties"] is False
