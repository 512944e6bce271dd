"""A result's token, which is made when somebody asks for it."""

import pickle
from copy import copy
from dataclasses import replace
from functools import partial

from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import make_token, read_token
from modelwire_runtime.results import Reply, Result, build
from modelwire_runtime.vendor import Reader

IMAGE = Reader(kind="image", media=("image_url",))
OUTPUT = {"image_url": "https://image.runpod.ai/x.png"}
ENTRY = Entry("acme/m", "m", "M", "job", "m", None, "image")


def test_a_token_is_made_once() -> None:
    """Nothing is made before the first look, and nothing again after it."""
    made: list[str] = []

    def token() -> str:
        made.append("t1")
        return made[-1]

    result = build(IMAGE, OUTPUT, Reply(token=token))
    assert made == []
    assert (result.token, result.token, made) == ("t1", "t1", ["t1"])


def test_what_becomes_of_a_result_before_makes_the_same_token() -> None:
    """It may be pickled, copied or replaced by another with other facts."""
    result = build(IMAGE, OUTPUT, Reply(token=partial(make_token, "acme", ENTRY, "job-1")))
    twins = (pickle.loads(pickle.dumps(result)), copy(result), replace(result, cost=1.0), result)
    assert {read_token(one.token or "").job_id for one in twins} == {"job-1"}
    assert len({one.token for one in twins}) == 1


def test_a_token_may_be_given_as_text() -> None:
    """As whoever builds a result by hand does; without one there is none."""
    assert Result().token is None
    assert Result(token="t2").token == "t2"
