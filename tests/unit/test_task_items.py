"""The collector: what of a cumulative answer is new, what has ended, and when that is all."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.protocol.task_items import Collector, task_end, upload_end, utility_end


def item(**fields: Any) -> dict[str, Any]:
    """Make an item of the one task."""
    return {"taskUUID": "t", **fields}


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"status": "success"}, True),
        ({"status": "error"}, False),
        ({"status": "processing", "imageURL": "u"}, None),
        ({"status": "Success"}, None),
        ({"status": "cancelled"}, None),
        ({"imageURL": "u"}, True),
        ({"videoBase64Data": "x"}, True),
        ({"audioDataURI": "data:"}, True),
        ({"imageURL": None}, None),
        ({"imageUUID": "i"}, None),
        ({"webhookURL": "https://me.example"}, None),
        ({"text": ""}, True),
        ({"structuredData": {}}, True),
        ({"outputs": {"files": []}}, True),
        ({"air": "a:1@1"}, True),
        ({"result": 0}, True),
        ({"text": None}, None),
        ({"error": {"code": "x"}}, False),
        ({}, None),
    ],
)
def test_when_an_item_has_ended(fields: dict[str, Any], end: bool | None) -> None:
    """Two words, or something that was made; an id alone is nothing."""
    assert task_end(item(**fields)) is end


def test_uploads_and_utilities_end_in_their_own_way() -> None:
    """An upload has states of its own, a utility's only answer is its end."""
    words = ["validated", "downloaded", "optimized", "stored", "ready", "failed", "new"]
    assert [upload_end(item(status=w)) for w in words] == [None] * 4 + [True, False, None]
    assert upload_end(item()) is None
    assert utility_end(item(status="error")) is True


@pytest.mark.parametrize(
    "key",
    [
        "resultIndex",
        "imageUUID",
        "videoUUID",
        "audioUUID",
        "modelUUID",
        "maskImageUUID",
        "guideImageUUID",
        "mediaUUID",
    ],
)
def test_items_are_known_by_place_or_id(key: str) -> None:
    """A repeated item is not new, another one is."""
    one, two = (
        item(status="success", **{key: n if key == "resultIndex" else f"i{n}"}) for n in (1, 2)
    )
    found = Collector(2)
    assert [e.item for e in found.add([one])] == [one]
    assert not found.done
    assert [e.item for e in found.add([one, {**two, "cost": 1}])] == [{**two, "cost": 1}]
    assert found.done


def test_a_place_wins_over_an_id() -> None:
    """The same file at two places is two results; a place that is told later makes no second result."""
    found = Collector(2)
    same = {"status": "success", "imageUUID": "i"}
    assert len(found.add([item(**same, resultIndex=0), item(**same, resultIndex=1)])) == 2
    late = Collector(2)
    assert len(late.add([item(**same)])) == 1
    assert late.add([item(**same, resultIndex=0)]) == []
    assert late.add([item(**same)]) == []


def test_items_that_nothing_tells_apart_are_counted() -> None:
    """A cumulative answer repeats them as they are; in frames each is another."""
    text = item(text="Hi")
    found = Collector(3)
    assert len(found.add([text])) == 1
    assert len(found.add([text, text])) == 1
    assert len(found.add([item(text="Ho"), text, text])) == 1
    assert found.done
    frames = Collector(2, cumulative=False)
    assert len(frames.add([text])) == 1
    assert len(frames.add([text])) == 1


def test_errors_beside_items_count_once() -> None:
    """They are repeated as items are, and with nothing under way they end the task."""
    error = {"code": "x", "message": "no"}
    found = Collector(3)
    assert [e.ok for e in found.add([item(status="processing")], [error])] == [False]
    undone = found.done
    assert found.add([item(status="success", resultIndex=0)], [error])[0].ok
    assert (undone, found.done) == (False, True)
    assert found.failures == [error]
    assert found.raw == {"data": [item(status="success", resultIndex=0)], "errors": [error]}


def test_an_error_says_what_it_is_about() -> None:
    """Task and type come from the item; an item without a reason has one all the same."""
    found = Collector(2)
    found.add(
        [
            item(status="error", taskType="x", error={"code": "c", "message": "m"}, resultIndex=0),
            item(status="error", message="because", resultIndex=1),
        ]
    )
    assert found.failures[0] == {"taskType": "x", "taskUUID": "t", "code": "c", "message": "m"}
    assert found.failures[1]["message"] == "because"
    assert found.state == "error"


def test_an_unknown_number_ends_when_nothing_is_under_way() -> None:
    """Nobody said how many results there are: items that go on keep it open."""
    found = Collector(0)
    assert found.state == "processing"
    found.add([item(status="success", imageUUID="a"), item(status="processing", progress=3)])
    assert (found.done, found.state, found.progress) == (False, "processing", 3)
    found.add([item(status="success", imageUUID="a")])
    assert (found.done, found.state, found.progress) == (True, "success", None)


def test_progress_of_several_items() -> None:
    """Each item's own percentage is shown; the last word is the state."""
    found = Collector(2)
    found.add([item(status="validated", progress=3), item(status="stored", progress=5)])
    assert (found.progress, found.state) == ((3, 5), "stored")


def test_what_is_known_can_be_handed_on() -> None:
    """A collector that is given another's answer knows the same."""
    found = Collector(2)
    found.add([item(text="a"), item(text="a")], [])
    other = Collector(2)
    other.add(found.raw["data"], found.raw.get("errors", []))
    assert other.results == found.results
    assert other.done


@given(st.permutations(range(5)), st.lists(st.integers(1, 5), min_size=1, max_size=6))
def test_whatever_the_order_each_result_is_new_once(order: list[int], steps: list[int]) -> None:
    """Cumulative answers in any order and of any size give each result once, in the vendor's order."""
    items = [item(status="success", resultIndex=n, imageUUID=f"i{n}") for n in order]
    found, told = Collector(5), list[int]()
    for count in [*sorted(steps), 5]:
        told += [e.index for e in found.add(items[:count])]
    assert sorted(told) == list(range(5))
    assert [i["resultIndex"] for i in found.results] == list(range(5))
    assert found.done


def test_no_two_results_have_one_number() -> None:
    """A vendor that names the place of some items only must not make two outcomes of one number."""
    failure = item(status="error", error={"code": "x"}, resultIndex=0)
    collector = Collector(3)
    told = [*collector.add([item(imageUUID="a", imageURL="u")]), *collector.add([failure])]
    told += collector.add([item(imageUUID="b", imageURL="u"), failure])
    assert sorted(one.index for one in told) == [0, 1, 2]
    assert [one.ok for one in sorted(told, key=lambda one: one.index)].count(False) == 1


def test_an_error_that_names_no_result_has_a_number_of_its_own() -> None:
    """What stands beside the items takes no place that an item names later."""
    collector = Collector(3)
    told = collector.add([], [{"code": "x", "taskUUID": "t"}])
    told += collector.add([item(imageURL="u", resultIndex=place) for place in range(3)])
    assert sorted(one.index for one in told) == [0, 1, 2, 3]
