"""The seed on what parts of an OpenAI answer tell of themselves: `Typed providerMetadata` of text, reasoning and sources."""

from typing import Any

import pytest

from modelwire import OpenAI, TextResult
from modelwire.openai.inputs.tool import ToolInput
from modelwire_runtime.protocol.events import AnnotationEvent
from modelwire_runtime.results.items import MessageItem, ReasoningItem, TextPart
from modelwire_runtime.results.notes import (
    Annotation,
    ContainerFileCitation,
    FileCitation,
    FilePath,
    Source,
    UrlCitation,
)
from modelwire_runtime.testing import FakeVendor
from modelwire_runtime.testing.loopback import Reply
from modelwire_runtime.testing.protocols.http_post.stored import Stored, shelf
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
NUMBERS = (
    "Create a program that generates five random numbers between 1 and 100 with two decimal places,"
    " and show me the execution results. Also save the result to a file."
)
STRAWBERRY = 'How many "r"s are in the word "strawberry"?'
TOOLS: list[ToolInput] = [
    {"type": "code_interpreter", "container": {"type": "auto"}},
    {"type": "web_search"},
    {"type": "file_search", "vector_store_ids": ["vs_1234"]},
]
PATH = {"type": "file_path", "file_id": "file-7", "index": 3}


def _text_parts(result: TextResult) -> list[tuple[MessageItem, TextPart]]:
    """Return the text parts of an answer, each with the message that it belongs to."""
    return [
        (item, part)
        for item in result.output_items
        if isinstance(item, MessageItem)
        for part in item.content
        if isinstance(part, TextPart)
    ]


def _with_path(openai: OpenAI, fake: FakeVendor) -> TextResult:
    """Ask a model whose text names a file that it made, which the fake does not do by itself."""
    whole = openai.text.gpt_4_1_mini(input=NUMBERS).raw
    whole["output"][0]["content"][0]["annotations"] = [PATH]
    fake.answer_next(Reply.json(whole))
    return openai.text.gpt_4_1_mini(input=NUMBERS)


def _cites(note: Annotation) -> str:
    """Say what is cited, as an exhaustive match does it."""
    match note:
        case UrlCitation():
            return f"{note.title}: {note.url}"
        case FileCitation():
            return f"{note.filename} ({note.file_id})"
        case ContainerFileCitation():
            return f"{note.filename} in {note.container_id}"
        case FilePath():
            return note.file_id
        case _:
            return f"something new: {note.type}"


def test_heading_metadata_of_text_parts_streamed(openai: OpenAI) -> None:
    """A stream gives each citation as an event of its own."""
    with openai.text.gpt_4_1_mini.stream(input=NUMBERS, tools=TOOLS) as stream:
        notes = [event.annotation for event in stream if isinstance(event, AnnotationEvent)]
    assert tuple(notes) == stream.result().annotations
    assert len(notes) == 3


def test_sample_43_annotations_of_text_parts(openai: OpenAI, sent_openai: Sent) -> None:
    """Code, pages and files stand behind the text, and each kind has a class."""
    result = openai.text.gpt_4_1_mini(input=NUMBERS, tools=TOOLS)
    assert sent_openai()["tools"] == TOOLS
    ((_, part),) = _text_parts(result)
    assert [_cites(note) for note in part.annotations] == [
        "result.txt in cntr_1",
        "A page of news.example: https://news.example/2",
        "notes.txt (file-1)",
    ]


def test_sample_43_annotation_leads_to_its_file(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """What the code wrote is fetched by the ids that its annotation has."""
    result = openai.text.gpt_4_1_mini(input=NUMBERS, tools=TOOLS)
    (note,) = [one for one in result.annotations if isinstance(one, ContainerFileCitation)]
    shelf(fake_openai)[note.file_id] = Stored({"id": note.file_id}, b"1.50\n99.25\n")
    file = openai.get_container_file_content(container_id=note.container_id, file_id=note.file_id)
    assert file.bytes() == b"1.50\n99.25\n"
    path = f"/v1/containers/{note.container_id}/files/{note.file_id}/content"
    assert fake_openai.requests[-1].path == path


def test_point_text_item_id(openai: OpenAI) -> None:
    """A part's message has the id under which the service keeps it."""
    result = openai.text.gpt_4_1_mini(input=NUMBERS)
    ((message, _),) = _text_parts(result)
    assert there(message.id).startswith("msg_")
    assert result.message == [{"type": "item_reference", "id": message.id}]


def test_point_text_annotations(openai: OpenAI) -> None:
    """They are those of all parts together on the result, and none where nothing is cited."""
    result = openai.text.gpt_4_1_mini(input=NUMBERS, tools=TOOLS)
    assert result.annotations == _text_parts(result)[0][1].annotations
    assert openai.text.gpt_4_1_mini(input=NUMBERS).annotations == ()


def test_point_text_annotation_of_a_new_kind(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """What this version has no class for is there all the same."""
    whole = openai.text.gpt_4_1_mini(input=NUMBERS).raw
    new = {"type": "map_citation", "place": "Rome"}
    whole["output"][0]["content"][0]["annotations"] = [new]
    fake_openai.answer_next(Reply.json(whole))
    (note,) = openai.text.gpt_4_1_mini(input=NUMBERS).annotations
    assert (type(note), note.raw) == (Annotation, new)
    assert _cites(note) == "something new: map_citation"


def _only(openai: OpenAI, tool: ToolInput) -> tuple[str, Any]:
    """Return the text and the one annotation of an answer that used one tool."""
    result = openai.text.gpt_4_1_mini(input=NUMBERS, tools=[tool])
    (note,) = result.annotations
    return result.text, note


def test_point_text_url_citation(openai: OpenAI) -> None:
    """A web search gives address, title and the stretch of text."""
    text, note = _only(openai, TOOLS[1])
    assert isinstance(note, UrlCitation)
    assert (note.type, note.url) == ("url_citation", "https://news.example/1")
    assert note.title == "A page of news.example"
    assert (note.start_index, note.end_index) == (0, len(text))


def test_point_text_file_citation(openai: OpenAI) -> None:
    """A file search gives the file's id and name, and the place."""
    text, note = _only(openai, TOOLS[2])
    assert isinstance(note, FileCitation)
    assert (note.type, note.file_id) == ("file_citation", "file-1")
    assert (note.filename, note.index) == ("notes.txt", len(text))


def test_point_text_container_file_citation(openai: OpenAI) -> None:
    """Code gives the container, the file's id and name, and the stretch of text."""
    text, note = _only(openai, TOOLS[0])
    assert isinstance(note, ContainerFileCitation)
    assert note.type == "container_file_citation"
    assert (note.container_id, note.file_id, note.filename) == ("cntr_1", "cfile_1", "result.txt")
    assert (note.start_index, note.end_index) == (0, len(text))


def test_point_text_file_path(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A file that the model made has its id and the place."""
    (note,) = _with_path(openai, fake_openai).annotations
    assert isinstance(note, FilePath)
    assert (note.type, note.file_id, note.index) == ("file_path", "file-7", 3)


def test_heading_metadata_of_reasoning_parts_goes_back(openai: OpenAI, sent_openai: Sent) -> None:
    """Where nothing is stored, the sealed thoughts go back with the next request."""
    sealed: Any = {"store": False, "include": ["reasoning.encrypted_content"]}
    effort: Any = {"effort": "low"}
    first = openai.text.gpt_5(input=STRAWBERRY, reasoning=effort, **sealed)
    turns: Any = [*first.turns, {"role": "user", "content": "And in “berry”?"}]
    openai.text.gpt_5(input=turns, reasoning=effort, **sealed)
    thought, said, asked = sent_openai()["input"]
    assert thought["type"] == "reasoning"
    assert thought["encrypted_content"] == first.output_items[0].raw["encrypted_content"]
    assert (said["role"], asked["role"]) == ("assistant", "user")


def test_sample_44_reasoning_metadata(openai: OpenAI, sent_openai: Sent) -> None:
    """The sealed thoughts are asked for, and stand on the item of the reasoning."""
    result = openai.text.gpt_5(
        input=STRAWBERRY,
        store=False,
        include=["reasoning.encrypted_content"],
        reasoning={"effort": "low"},
    )
    assert (sent_openai()["store"], sent_openai()["include"]) == (
        False,
        ["reasoning.encrypted_content"],
    )
    found = [item for item in result.output_items if isinstance(item, ReasoningItem)]
    assert [bool(item.id and item.encrypted_content) for item in found] == [True]


def _thought(openai: OpenAI, include: Any) -> ReasoningItem:
    """Return the reasoning of an answer."""
    result = openai.text.gpt_5(input=STRAWBERRY, reasoning={"effort": "low"}, include=include)
    item = result.output_items[0]
    assert isinstance(item, ReasoningItem)
    return item


def test_point_reasoning_item_id(openai: OpenAI) -> None:
    """Reasoning has an id, also where nothing of it is told."""
    item = _thought(openai, [])
    assert there(item.id).startswith("rs_")
    assert item.summary == ()


def test_point_reasoning_encrypted_content(openai: OpenAI) -> None:
    """It comes only when it is asked for."""
    assert _thought(openai, []).encrypted_content is None
    assert _thought(openai, ["reasoning.encrypted_content"]).encrypted_content


def test_heading_metadata_of_sources_tells_documents_from_pages(openai: OpenAI) -> None:
    """A source is a page or a document, each listed once however often it is cited."""
    result = openai.text.gpt_4_1_mini(input=NUMBERS, tools=[*TOOLS, TOOLS[2]])
    assert [source.type for source in result.annotations].count("file_citation") == 2
    assert [(source.type, source.document) for source in result.sources] == [
        ("container_file_citation", True),
        ("url", False),
        ("file_citation", True),
    ]


def test_sample_45_source_documents(openai: OpenAI, sent_openai: Sent) -> None:
    """Each document has the ids that lead to it."""
    result = openai.text.gpt_4_1_mini(input=NUMBERS, tools=TOOLS)
    assert sent_openai()["tools"] == TOOLS
    told = [
        (source.type, source.container_id, source.file_id, source.title)
        for source in result.sources
        if source.document
    ]
    assert told == [
        ("container_file_citation", "cntr_1", "cfile_1", "result.txt"),
        ("file_citation", None, "file-1", "notes.txt"),
    ]


def test_point_source_file_citation(openai: OpenAI) -> None:
    """It has the file's id, and its name as title."""
    (source,) = openai.text.gpt_4_1_mini(input=NUMBERS, tools=[TOOLS[2]]).sources
    assert source == Source(type="file_citation", file_id="file-1", title="notes.txt")


def test_point_source_container_file_citation(openai: OpenAI) -> None:
    """It has the container's id as well."""
    (source,) = openai.text.gpt_4_1_mini(input=NUMBERS, tools=[TOOLS[0]]).sources
    assert source == Source(
        type="container_file_citation",
        file_id="cfile_1",
        container_id="cntr_1",
        title="result.txt",
    )


def test_point_source_file_path(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """It has the file's id."""
    (source,) = _with_path(openai, fake_openai).sources
    assert source == Source(type="file_path", file_id="file-7")
