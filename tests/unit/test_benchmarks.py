"""Each benchmark runs and gives figures; how large they are is no test's business."""

import json
import math

import pytest

from benchmarks import __main__ as command
from benchmarks import sse
from benchmarks.figures import Effort, Figure, Peer, Rounds, as_json, table
from benchmarks.peers import recorded


@pytest.fixture(scope="module")
def effort(tmp_path_factory: pytest.TempPathFactory) -> Effort:
    """Give the least effort that still runs every line."""
    return Effort(
        tmp_path_factory.mktemp("benchmarks"),
        rounds=1,
        calls=2,
        models=(2, 3),
        namespaces=(4,),
        catalogue=(4, 2),
        stall=0.3,
    )


def _run(name: str, effort: Effort) -> list[Figure]:
    figures = list(command.ALL[name](effort))
    assert figures
    for figure in figures:
        assert math.isfinite(figure.ours), figure
        assert figure.ours > 0, figure
    return figures


@pytest.mark.parametrize("name", ["call", "websocket", "generate", "start", "editor"])
def test_gives_figures(name: str, effort: Effort) -> None:
    """Each measurement ends with figures that are numbers above nought."""
    _run(name, effort)


def test_sse_gives_figures(effort: Effort, monkeypatch: pytest.MonkeyPatch) -> None:
    """So does the measurement of streams, which has its own count of events."""
    monkeypatch.setattr(sse, "EVENTS", 20)
    monkeypatch.setattr(sse, "ROUNDS", sse.ROUNDS)
    _run("sse", effort)


def test_a_paid_request_is_sent_once(effort: Effort) -> None:
    """The count of POSTs is no timing, so its goal is held to here as well."""
    figures = _run("posts", effort)
    assert [figure.ours for figure in figures] == [1, 1, 1]
    assert all(figure.met for figure in figures)


def test_rounds_compare_what_ran_side_by_side() -> None:
    """A slow round is slow for both sides, so that ratios are taken within rounds."""
    rounds = Rounds({"ours": [2.0, 20.0, 3.0], "floor": [1.0, 10.0, 1.0]})
    assert rounds.ratio("ours", "floor") == 2.0


def test_table_says_what_is_met() -> None:
    """A goal is an upper limit; without a goal nothing is said."""
    figures = [
        Figure("quick", 1.0, 1.15, peers=(Peer("other", 2.5, recorded=True),)),
        Figure("slow", 1.3, 1.15),
        Figure("lines", 12345, unit="lines"),
    ]
    assert [figure.met for figure in figures] == [True, False, None]
    text = table(figures)
    assert "other 2.5 (recorded)" in text
    assert "12,345 lines" in text
    assert [row.split()[-1] for row in text.splitlines()[3:4]] == ["NO"]
    assert [item["met"] for item in json.loads(as_json(figures))] == [True, False, None]


def test_peers_measured_now_replace_recorded_ones() -> None:
    """A recorded figure is shown only where nothing was measured."""
    found = {peer.name: peer for peer in recorded("import", {"openai": 40.0})}
    assert found["openai"] == Peer("openai", 40.0)
    assert found["replicate"].recorded


def test_unknown_name_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is no benchmark says which there are."""
    assert command.main(["stroll"]) == 2
    assert "there are: posts" in capsys.readouterr().err


def test_one_measurement_from_the_command(
    effort: Effort, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command prints what was asked for, as JSON where wanted."""
    monkeypatch.setattr(command, "_effort", lambda *_: effort)
    assert command.main(["posts", "--json"]) == 0
    assert {item["unit"] for item in json.loads(capsys.readouterr().out)} == {"sent"}
