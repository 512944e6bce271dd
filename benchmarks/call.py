"""What a call costs beside the HTTP library that carries it; the server's work is not counted."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

import httpx

from benchmarks import peers
from benchmarks.figures import Effort, Figure, Rounds
from benchmarks.server import Server
from modelwire import AsyncRunpod, Runpod

PICTURE: Any = {"prompt": "A robot", "aspect_ratio": "custom", "width": 512, "height": 768}
TALK: Any = {"messages": [{"role": "user", "content": "Tell me of a robot."}], "max_tokens": 64}
KEY = "a-key-that-is-as-long-as-real-ones-are"
HEADERS = {"Authorization": f"Bearer {KEY}"}
IMAGE_PATH = "/p-image-t2i/runsync"
CHAT_PATH = "/qwen3-32b-awq/openai/v1/chat/completions"


def measure(effort: Effort) -> Iterator[Figure]:
    """Compare CPU time a call, blocking and async, for a picture and for a chat."""
    with Server() as server:
        found = blocking(server.url("ok", "sync"), effort)
        awaited = asyncio.run(on_a_loop(server.url("ok", "async"), effort))
        theirs = peers.call(effort, server.url("ok", "peers"))
    yield Figure(
        "call, a picture in one request",
        found.ratio("image", "raw image"),
        1.15,
        note="httpx.Client post + json is 1",
    )
    yield Figure("call, chat", found.ratio("chat", "raw chat"), 1.15, peers=theirs)
    yield Figure(
        "async call, a picture in one request",
        awaited.ratio("image", "raw image"),
        note="httpx.AsyncClient is 1",
    )
    yield Figure("async call, chat", awaited.ratio("chat", "raw chat"))


def blocking(url: str, effort: Effort) -> Rounds:
    """Measure blocking calls in turns."""
    with httpx.Client() as raw, Runpod(api_key=KEY, base_url=url) as runpod:
        picture, talk = runpod.image.pruna_p_image_t2i, runpod.text.qwen_qwen3_32b_awq

        def post(path: str, body: Any) -> Any:
            return raw.post(url + path, json=body, headers=HEADERS).json()

        return _in_turns(
            {
                "raw image": lambda: post(IMAGE_PATH, {"input": PICTURE}),
                "image": lambda: picture(**PICTURE).url,
                "raw chat": lambda: post(CHAT_PATH, TALK),
                "chat": lambda: talk(**TALK).text,
            },
            effort,
        )


def _in_turns(calls: Mapping[str, Callable[[], Any]], effort: Effort) -> Rounds:
    found = Rounds()
    for number in range(effort.rounds + 1):
        for name, call in calls.items():
            before = time.process_time()
            for _ in range(effort.calls):
                call()
            if number:
                found.add(name, time.process_time() - before)
    return found


async def on_a_loop(url: str, effort: Effort) -> Rounds:
    """Measure async calls in turns."""
    async with httpx.AsyncClient() as raw, AsyncRunpod(api_key=KEY, base_url=url) as runpod:
        picture, talk = runpod.image.pruna_p_image_t2i, runpod.text.qwen_qwen3_32b_awq

        async def post(path: str, body: Any) -> Any:
            return (await raw.post(url + path, json=body, headers=HEADERS)).json()

        return await _in_turns_on_a_loop(
            {
                "raw image": lambda: post(IMAGE_PATH, {"input": PICTURE}),
                "image": lambda: picture(**PICTURE),
                "raw chat": lambda: post(CHAT_PATH, TALK),
                "chat": lambda: talk(**TALK),
            },
            effort,
        )


async def _in_turns_on_a_loop(
    calls: Mapping[str, Callable[[], Awaitable[Any]]], effort: Effort
) -> Rounds:
    found = Rounds()
    for number in range(effort.rounds + 1):
        for name, call in calls.items():
            before = time.process_time()
            for _ in range(effort.calls):
                await call()
            if number:
                found.add(name, time.process_time() - before)
    return found
