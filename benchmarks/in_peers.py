"""Runs in the peers' environment, which lacks modelwire; prints what it measured as JSON."""

import asyncio
import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any
from uuid import uuid4

TALK: Any = {
    "messages": [{"role": "user", "content": "Tell me of a robot."}],
    "model": "Qwen/Qwen3-32B-AWQ",
    "max_tokens": 64,
}
PICTURE: Any = {
    "taskType": "imageInference",
    "model": "runware:400@1",
    "positivePrompt": "A robot waters the plants at dawn",
    "width": 1024,
    "height": 768,
    "deliveryMethod": "sync",
}


def call(url: str, rounds: str, calls: str) -> list[tuple[float, float]]:
    """Give the CPU seconds of each round: openai's client, then plain httpx."""
    client = import_module("openai").OpenAI(api_key="k", base_url=url)
    raw = import_module("httpx").Client()

    def ours() -> Any:
        return client.chat.completions.create(**TALK).choices[0].message.content

    def bare() -> Any:
        headers = {"Authorization": "Bearer k"}
        return raw.post(f"{url}/chat/completions", json=TALK, headers=headers).json()

    costs: list[tuple[float, float]] = []
    for _ in range(int(rounds) + 1):
        pair: list[float] = []
        for once in (ours, bare):
            before = time.process_time()
            for _ in range(int(calls)):
                once()
            pair.append(time.process_time() - before)
        costs.append((pair[0], pair[1]))
    return costs[1:]


def socket(url: str, rounds: str, calls: str) -> list[tuple[float, float]]:
    """Give the CPU seconds of each round: Runware's own client over a socket, then the bare library."""
    return asyncio.run(_socket(url, int(rounds), int(calls)))


async def _socket(url: str, rounds: int, calls: int) -> list[tuple[float, float]]:
    connect = import_module("websockets.asyncio.client").connect
    own = import_module("runware").Runware
    where = {"ws_base_url": url, "http_base_url": "http://127.0.0.1:9/v1"}
    costs: list[tuple[float, float]] = []
    async with connect(url, proxy=None) as raw, own(api_key="k" * 20, **where) as client:

        async def ours() -> Any:
            return (await client.run(dict(PICTURE)))[0]["imageURL"]

        async def bare() -> Any:
            await raw.send(json.dumps([{**PICTURE, "taskUUID": str(uuid4())}]))
            return json.loads(await raw.recv())["data"][0]["imageURL"]

        for _ in range(rounds + 1):
            pair: list[float] = []
            for once in (ours, bare):
                before = time.process_time()
                for _ in range(calls):
                    await once()
                pair.append(time.process_time() - before)
            costs.append((pair[0], pair[1]))
    return costs[1:]


def post(url: str, seconds: str) -> None:
    """Send one chat call to a server that misbehaves."""
    openai: Any = import_module("openai")
    client = openai.OpenAI(api_key="k", base_url=url, timeout=float(seconds))
    try:
        client.chat.completions.create(**TALK)
    except openai.OpenAIError:
        return
    raise AssertionError("the call went well")


if __name__ == "__main__":
    verb, *arguments = sys.argv[1:]
    verbs: dict[str, Callable[..., Any]] = {"call": call, "socket": socket, "post": post}
    print(json.dumps(verbs[verb](*arguments)))
