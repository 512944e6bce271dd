"""What the vendor's own client put on the wire is what ours puts there, recording by recording.

The recordings are calls of version 1.4.0 over a fake transport; they hold what it sends, not what the
service does. Ours is given the wire's values and has to send the same method, path and body, and the
same requests after that, unless a table says why not. The file of a result is fetched at `.bytes()`
only, so that is called where the recording has the fetch.
"""

import json

import pytest

from modelwire import InvalidParams, Runpod
from modelwire_runtime.results import MediaResult
from modelwire_runtime.testing import API_KEY, ScriptedTransport
from tests.vectors.sdk_calls import BASE, Recording, handle, load, play
from tests.vectors.sdk_reasons import (
    AFTERWARDS,
    BY_ENDPOINT,
    CALLED_AS,
    EXCLUDED,
    GIVEN,
    OFF,
    UNKNOWN,
    Unknown,
)
from tests.vectors.sdk_replies import replies

ALL = load()
COMPARED = [recording for recording in ALL if recording.key not in EXCLUDED]
PRIVATE = [one for one in COMPARED if one.factory == "imageModel" and one.info is None]


def _key(recording: Recording) -> str:
    return recording.key


@pytest.mark.parametrize("recording", COMPARED, ids=_key)
def test_the_same_is_sent(recording: Recording) -> None:
    """The submission is the recorded one, and so is what follows unless the table says why not."""
    run = play(recording)
    assert run.traffic[0] == recording.traffic[0]
    assert run.body == recording.body
    assert run.requests[0].headers["Authorization"] == f"Bearer {API_KEY}"
    if recording.key in AFTERWARDS:
        assert run.traffic != recording.traffic, "the entry is stale"
    else:
        assert run.traffic == recording.traffic


@pytest.mark.parametrize("recording", COMPARED, ids=_key)
def test_the_same_file_is_found(recording: Recording) -> None:
    """Where the SDK told a URL and a price, ours tells the same, and needs no error to do so."""
    told = recording.data.get("providerMetadata", {}).get("runpod", {})
    found = [*told.get("images", ()), *recording.data.get("videos", ())]
    url = found[0]["url"] if found else told.get("audioUrl")
    if url is None or recording.key in AFTERWARDS:
        return
    run = play(recording)
    assert isinstance(run.result, MediaResult)
    assert run.result.url == url
    cost = found[0].get("cost") if found else told.get("cost")
    assert run.result.cost == cost


@pytest.mark.parametrize("recording", PRIVATE, ids=_key)
def test_an_endpoint_of_ones_own_takes_the_same_input(recording: Recording) -> None:
    """`endpoint(id)` reaches the same endpoint with the same body; it submits by /run, which can be resumed."""
    transport = ScriptedTransport(replies(recording.data))
    client = Runpod(api_key=API_KEY, base_url=BASE, transport=transport)
    client.endpoint(recording.id).submit(recording.values)
    request = transport.requests[0]
    assert request.url == recording.traffic[0][1].replace("/runsync", "/run")
    assert json.loads(request.body or b"") == recording.body


def test_each_recording_is_compared_or_excluded() -> None:
    """All 238 recordings have a name of their own, and one place."""
    keys = {recording.key for recording in ALL}
    assert len(ALL) == len(keys) == 238
    assert len(COMPARED) + len(EXCLUDED) == 238
    assert set(EXCLUDED) <= keys


def test_no_exclusion_is_stale() -> None:
    """What is excluded was not sent, or holds the fault that the table names."""
    for recording in ALL:
        why = EXCLUDED.get(recording.key)
        if why is None:
            assert recording.http
        elif not recording.http:
            assert "refused" in why
        elif "slashes" in why:
            assert f"/{recording.id}/" in recording.traffic[0][1]
        else:
            assert not recording.traffic[0][1].startswith(recording.data["settings"]["baseURL"])


def test_no_other_way_of_calling_is_stale() -> None:
    """An id is called as another one, or as an endpoint, only where its own handle would send something else."""
    by_key = {recording.key: recording for recording in ALL}
    for key, (other, _) in CALLED_AS.items():
        info = by_key[key].info
        assert info is not None
        assert info.id == other != by_key[key].id
        client = Runpod(api_key=API_KEY, base_url=BASE, dry_run=True, validate="off")
        sent = client.run(by_key[key].id, **by_key[key].values).raw["request"]
        assert sent["url"] != by_key[key].traffic[0][1]
    for key in BY_ENDPOINT:
        client = Runpod(api_key=API_KEY, dry_run=True)
        sent = handle(client, by_key[key])(**by_key[key].values).raw["request"]
        assert sent["json"]["model"] != by_key[key].body["model"]
    for key, (values, _) in GIVEN.items():
        assert set(values) <= set(by_key[key].body["input"])
        with pytest.raises(InvalidParams, match="too few"):
            Runpod(api_key=API_KEY, dry_run=True).run(by_key[key].id, **by_key[key].values)
    assert set(AFTERWARDS) <= {recording.key for recording in COMPARED}


def test_what_is_sent_unvalidated_breaks_the_documented_schema() -> None:
    """The table lists each fault of each recording that needs `validate="off"`, and no other."""
    found = {
        (recording.key, fault.rule, fault.parameter)
        for recording in COMPARED
        for fault in recording.faults
        if fault.rule != "unknown"
    }
    listed = [entry for off in OFF for entry in off.expanded()]
    assert len(listed) == len(set(listed))
    assert set(listed) == found


def _reasons(recording: Recording, name: str) -> list[Unknown]:
    return [row for row in UNKNOWN if row.covers(recording.id, recording.data["name"], name)]


def test_each_unknown_name_has_a_reason() -> None:
    """A name that the spec of a model lacks is explained by one row, and each part of a row explains something."""
    used: set[tuple[Unknown, str, str]] = set()
    for recording in COMPARED:
        for name in recording.unknown:
            rows = _reasons(recording, name)
            assert len(rows) == 1, f"{recording.key}: {name}"
            used.add((rows[0], name, recording.id))
    for row in UNKNOWN:
        assert {name for which, name, _ in used if which is row} == set(row.names)
        assert set(row.models) <= {model for which, _, model in used if which is row}


def test_validation_stops_all_of_them() -> None:
    """Without `validate="off"` or `extra` nothing of what breaks the schema leaves the machine."""
    stopped = [recording for recording in COMPARED if recording.faults]
    assert stopped
    for recording in stopped:
        transport = ScriptedTransport()
        client = Runpod(api_key=API_KEY, transport=transport)
        assert recording.info is not None
        with pytest.raises(InvalidParams):
            client.run(recording.info.id, **recording.values)
        assert not transport.requests
