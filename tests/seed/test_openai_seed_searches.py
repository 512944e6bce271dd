"""The seed on searching with OpenAI's models: `Web Search Tool` and `File Search Tool`."""

from typing import Any

import pytest

from modelwire import InvalidParams, OpenAI
from modelwire.openai.inputs.comparison_filter import ComparisonFilterInput
from modelwire.openai.inputs.file_search_tool import FileSearchToolInput
from modelwire.openai.inputs.web_search_tool import WebSearchToolInput
from modelwire.openai.objects.file_search_tool import FileSearchTool
from modelwire.openai.objects.web_search_tool import WebSearchTool
from modelwire_runtime.results.notes import FileCitation, UrlCitation
from modelwire_runtime.results.tool_items import FileSearchCallItem, WebSearchCallItem
from modelwire_runtime.testing import FakeVendor
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
NEWS = "What happened in San Francisco last week?"
WEB: WebSearchToolInput = {"type": "web_search"}
FILES: FileSearchToolInput = {"type": "file_search", "vector_store_ids": ["vs_123"]}


def test_heading_web_search_in_both_spellings(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A tool is a dictionary as on the wire, or an object with the same names; both send the same."""
    openai.text.gpt_5(input=NEWS, tools=[{"type": "web_search", "search_context_size": "low"}])
    tool = WebSearchTool(type="web_search", search_context_size="low")
    openai.text.gpt_5(input=NEWS, tools=[tool])
    first, second = fake_openai.requests
    assert first.json() == second.json()


def test_sample_15_web_search(openai: OpenAI, sent_openai: Sent) -> None:
    """The tool is set up and forced, and what it found is on the result, and beside its call."""
    tool: WebSearchToolInput = {
        "type": "web_search",
        "external_web_access": True,
        "search_context_size": "high",
        "user_location": {
            "type": "approximate",
            "city": "San Francisco",
            "region": "California",
        },
        "filters": {"allowed_domains": ["sfchronicle.com", "sfgate.com"]},
    }
    result = openai.text.gpt_5(
        input=NEWS,
        tools=[tool],
        tool_choice={"type": "web_search"},
        include=["web_search_call.action.sources"],
    )
    assert sent_openai()["tools"] == [tool]
    assert sent_openai()["tool_choice"] == {"type": "web_search"}
    assert {source.type for source in result.sources} == {"url"}
    (call,) = [item for item in result.output_items if isinstance(item, WebSearchCallItem)]
    action = there(call.action)
    assert action.query == NEWS
    assert [source.url for source in action.sources] == [source.url for source in result.sources]


def test_sample_15_web_search_cites(openai: OpenAI) -> None:
    """Without asking for more, the pages that the text cites are its sources."""
    result = openai.text.gpt_5(input=NEWS, tools=[WEB])
    (note,) = result.annotations
    assert isinstance(note, UrlCitation)
    assert [(source.url, source.title) for source in result.sources] == [(note.url, note.title)]
    assert result.text[note.start_index : note.end_index] == result.text


def test_point_external_web_access(openai: OpenAI, sent_openai: Sent) -> None:
    """It is true for the service unless it is set, and then sent."""
    openai.text.gpt_5(input=NEWS, tools=[{"type": "web_search", "external_web_access": False}])
    assert sent_openai()["tools"] == [{"type": "web_search", "external_web_access": False}]
    openai.text.gpt_5(input=NEWS, tools=[WEB])
    assert sent_openai()["tools"] == [{"type": "web_search"}]


@pytest.mark.parametrize("size", ["low", "medium", "high"])
def test_point_search_context_size(openai: OpenAI, sent_openai: Sent, size: Any) -> None:
    """Three sizes, and no other."""
    openai.text.gpt_5(input=NEWS, tools=[{"type": "web_search", "search_context_size": size}])
    assert sent_openai()["tools"][0]["search_context_size"] == size
    wrong: Any = {"type": "web_search", "search_context_size": "huge"}
    with pytest.raises(InvalidParams, match=r"tools\[0\] \(web_search\).*search_context_size"):
        openai.text.gpt_5(input=NEWS, tools=[wrong])


def test_point_user_location(openai: OpenAI, sent_openai: Sent) -> None:
    """A place has its kind, and as much as is known of it."""
    place: Any = {
        "type": "approximate",
        "country": "US",
        "city": "San Francisco",
        "region": "California",
        "timezone": "America/Los_Angeles",
    }
    openai.text.gpt_5(input=NEWS, tools=[{"type": "web_search", "user_location": place}])
    assert sent_openai()["tools"][0]["user_location"] == place
    exact: Any = {"type": "web_search", "user_location": {"type": "exact"}}
    with pytest.raises(InvalidParams, match=r"user_location.*approximate"):
        openai.text.gpt_5(input=NEWS, tools=[exact])


def test_point_web_search_filters(openai: OpenAI, sent_openai: Sent) -> None:
    """They narrow a search, or are null for none."""
    openai.text.gpt_5(input=NEWS, tools=[{"type": "web_search", "filters": None}])
    assert sent_openai()["tools"] == [{"type": "web_search", "filters": None}]
    wrong: Any = {"type": "web_search", "filters": {"allowed_domains": "sfgate.com"}}
    with pytest.raises(InvalidParams, match=r"filters.*allowed_domains"):
        openai.text.gpt_5(input=NEWS, tools=[wrong])


def test_point_allowed_domains(openai: OpenAI, sent_openai: Sent) -> None:
    """What is found lies there."""
    filters: Any = {"allowed_domains": ["sfgate.com"]}
    result = openai.text.gpt_5(input=NEWS, tools=[{"type": "web_search", "filters": filters}])
    assert sent_openai()["tools"][0]["filters"] == filters
    assert [str(source.url).split("/")[2] for source in result.sources] == ["sfgate.com"]


def test_heading_file_search_forced(openai: OpenAI, sent_openai: Sent) -> None:
    """The tool can be forced by its type; its call is an item of the answer."""
    result = openai.text.gpt_5(
        input="Hello", tools=[WEB, FILES], tool_choice={"type": "file_search"}
    )
    assert sent_openai()["tool_choice"] == {"type": "file_search"}
    assert [item.type for item in result.output_items] == ["file_search_call", "message"]


def test_sample_16_file_search(openai: OpenAI, sent_openai: Sent) -> None:
    """Stores, filters and ranking go out as set, and the found stretches come back if asked for."""
    tool: FileSearchToolInput = {
        "type": "file_search",
        "vector_store_ids": ["vs_123"],
        "max_num_results": 5,
        "filters": {"key": "author", "type": "eq", "value": "Jane Smith"},
        "ranking_options": {"ranker": "auto", "score_threshold": 0.5},
    }
    question = "What does the document say about user authentication?"
    result = openai.text.gpt_5(input=question, tools=[tool], include=["file_search_call.results"])
    assert sent_openai()["tools"] == [tool]
    assert sent_openai()["include"] == ["file_search_call.results"]
    (call,) = [item for item in result.output_items if isinstance(item, FileSearchCallItem)]
    assert call.queries == (question,)
    assert call.results[0].filename == "notes.txt"
    assert there(call.results[0].score) > 0.5
    (note,) = result.annotations
    assert isinstance(note, FileCitation)
    assert note.file_id == call.results[0].file_id
    assert [source.document for source in result.sources] == [True]


@pytest.mark.parametrize(
    "filters",
    [
        {"key": "year", "type": "gte", "value": 2023},
        {"key": "status", "type": "in", "value": ["published", "reviewed"]},
    ],
)
def test_sample_17_comparison_filters(
    openai: OpenAI, sent_openai: Sent, filters: ComparisonFilterInput
) -> None:
    """A number stays a number, and a list of values goes with `in`."""
    openai.text.gpt_5(input="Hello", tools=[{**FILES, "filters": filters}])
    assert sent_openai()["tools"][0]["filters"] == filters


@pytest.mark.parametrize(
    "filters",
    [
        {
            "type": "and",
            "filters": [
                {"key": "author", "type": "eq", "value": "Jane Smith"},
                {"key": "year", "type": "gte", "value": 2023},
            ],
        },
        {
            "type": "or",
            "filters": [
                {"key": "department", "type": "eq", "value": "Engineering"},
                {"key": "department", "type": "eq", "value": "Research"},
            ],
        },
    ],
)
def test_sample_18_compound_filters(openai: OpenAI, sent_openai: Sent, filters: Any) -> None:
    """All or one of several must hold; they may lie in one another."""
    openai.text.gpt_5(input="Hello", tools=[{**FILES, "filters": filters}])
    assert sent_openai()["tools"][0]["filters"] == filters
    nested: Any = {"type": "and", "filters": [filters, {"key": "a", "type": "ne", "value": True}]}
    tool = FileSearchTool(type="file_search", vector_store_ids=["vs_123"], filters=nested)
    openai.text.gpt_5(input="Hello", tools=[tool])
    assert sent_openai()["tools"][0]["filters"] == nested


@pytest.mark.parametrize(
    ("type", "value"),
    [
        ("eq", "Jane Smith"),
        ("ne", "Jane Smith"),
        ("gt", 2023),
        ("gte", 2023),
        ("lt", 2023),
        ("lte", 2023.5),
        ("in", ["draft", "reviewed"]),
        ("nin", [2022, 2023]),
    ],
)
def test_point_comparison(openai: OpenAI, sent_openai: Sent, type: Any, value: Any) -> None:
    """Each way of comparing is sent as it is."""
    filter: Any = {"key": "a", "type": type, "value": value}
    openai.text.gpt_5(input="Hello", tools=[{**FILES, "filters": filter}])
    assert sent_openai()["tools"][0]["filters"] == filter


def test_point_comparison_of_no_other_kind(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A way that does not exist is told, deep inside others too, before the request."""
    wrong: Any = {"key": "a", "type": "like", "value": "b"}
    several: list[Any] = [wrong, {"type": "or", "filters": [wrong]}]
    for filters in several:
        with pytest.raises(InvalidParams, match=r"filters.*'like' is not one of"):
            openai.text.gpt_5(input="Hello", tools=[{**FILES, "filters": filters}])
    assert not fake_openai.requests
