"""A removed model can still be called, and says at run time that it was removed."""

import asyncio
import subprocess
import sys
import warnings
from typing import Any

import pytest

from modelwire import AsyncRunpod, Runpod
from modelwire_runtime.catalog import ModelInfo, notice
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport, reply

REMOVED = "bytedance/seedream-3.0"
NOTICE = "removed 2026-06-18; use bytedance/seedream-4.0"
DONE = reply({"id": "j-1", "status": "COMPLETED", "output": {"image_url": "https://x.test/a.png"}})
KEY = "a-key-of-some-length"


def client() -> Runpod:
    """Make a client whose jobs end at once."""
    return Runpod(api_key=KEY, transport=ScriptedTransport([DONE, DONE, DONE]))


def silently(runpod: Any) -> Any:
    """Return the removed model's handle without its warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return runpod.image.bytedance_seedream_3_0


def test_the_first_touch_warns_at_the_callers_line() -> None:
    """The warning points to the line that names the model, and later touches are silent."""
    image = client().image
    with pytest.warns(DeprecationWarning, match=f"{REMOVED}: {NOTICE}") as caught:
        _ = image.bytedance_seedream_3_0  # type: ignore[deprecated]  # that is the point
    assert [item.filename for item in caught] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert image.bytedance_seedream_3_0.id == REMOVED  # type: ignore[deprecated]
        assert image.bytedance_seedream_4_0.id == "bytedance/seedream-4.0"


def test_python_shows_it_once_a_line() -> None:
    """Python's own filter shows the warning of a program once, whatever clients it makes."""
    code = (
        "from modelwire import Runpod\n"
        "for _ in range(3):\n"
        "    Runpod(api_key='k').image.bytedance_seedream_3_0\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.count("DeprecationWarning") == 1


def test_results_tell_it_too() -> None:
    """By handle, by id and by params object, where no attribute was touched."""
    runpod = client()
    handle = silently(runpod)
    params = handle.params(prompt="A robot")
    for result in (
        handle(prompt="A robot"),
        runpod.run(REMOVED, prompt="A robot"),
        runpod.run(params),
    ):
        assert result.warnings == (NOTICE,)


def test_a_job_and_an_async_call_tell_it_too() -> None:
    """A job's result knows it as well."""
    submitted = reply({"id": "j-1", "status": "IN_QUEUE"})
    runpod = Runpod(api_key=KEY, transport=ScriptedTransport([submitted, DONE]))
    job = silently(runpod).submit(prompt="A robot")
    assert job.wait(poll_interval=0.0).warnings == (NOTICE,)

    async def go() -> tuple[str, ...]:
        async with AsyncRunpod(api_key=KEY, transport=AsyncScriptedTransport([DONE])) as client:
            found: tuple[str, ...] = (await silently(client)(prompt="A robot")).warnings
            return found

    assert asyncio.run(go()) == (NOTICE,)


def test_other_models_tell_nothing() -> None:
    """A listed model has no notice, nor has a stranger that borrows a removed one's rules."""
    runpod = client()
    assert runpod.image.pruna_p_image_t2i(prompt="A robot").warnings == ()
    assert runpod.run("acme/new", like=REMOVED, prompt="A robot").warnings == ()


def test_the_words_of_a_notice() -> None:
    """State, date and successor, as far as they are known."""
    assert notice("listed", "2026-01-01", None) == ""
    assert notice("deprecated", None, None) == "deprecated"
    assert notice("removed", "2026-01-01", None) == "removed 2026-01-01"
    info: ModelInfo = Runpod(api_key="k").models.get(REMOVED)
    assert info.notice == NOTICE
