"""A call leaves nothing for the cycle collector: what it held is free once it has ended."""

import asyncio
import gc
from collections.abc import Callable
from typing import Any

import pytest

from modelwire import AsyncRunpod, Runpod
from modelwire.runpod.params.pruna_p_image_t2i import PrunaPImageT2IParams
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport, reply

KEY = "a-key-of-some-length"
MODEL = "pruna/p-image-t2i"
ANSWER = {"id": "j-1", "status": "COMPLETED", "output": {"image_url": "https://x.test/a"}}
CALLS: dict[str, Callable[[Any], Any]] = {
    "handle": lambda runpod: runpod.image.pruna_p_image_t2i(prompt="A robot"),
    "handle, options": lambda runpod: runpod.image.pruna_p_image_t2i.with_options(
        extra={"more": 1}
    )(prompt="A robot"),
    "run": lambda runpod: runpod.run(PrunaPImageT2IParams(prompt="A robot")),
    "run, by id": lambda runpod: runpod.run(MODEL, prompt="A robot"),
}


def _answers() -> list[Any]:
    return [reply(ANSWER) for _ in range(4)]


@pytest.mark.parametrize("how", CALLS)
def test_a_blocking_call_leaves_no_cycle(how: str) -> None:
    """Found by the collector after calls, once the first has loaded what all need."""
    with Runpod(api_key=KEY, transport=ScriptedTransport(_answers())) as runpod:
        CALLS[how](runpod)
        gc.collect()
        gc.disable()
        try:
            for _ in range(3):
                CALLS[how](runpod)
            assert gc.collect() == 0
        finally:
            gc.enable()


@pytest.mark.parametrize("how", CALLS)
def test_an_async_call_leaves_no_cycle(how: str) -> None:
    """The same on a loop."""

    async def calls() -> int:
        async with AsyncRunpod(api_key=KEY, transport=AsyncScriptedTransport(_answers())) as runpod:
            await CALLS[how](runpod)
            gc.collect()
            gc.disable()
            try:
                for _ in range(3):
                    await CALLS[how](runpod)
                return gc.collect()
            finally:
                gc.enable()

    assert asyncio.run(calls()) == 0
