"""Runs in the peers' environment, which lacks modelwire; prints what it measured as JSON."""

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

TALK: Any = {
    "messages": [{"role": "user", "content": "Tell me of a robot."}],
    "model": "Qwen/Qwen3-32B-AWQ",
    "max_tokens": 64,
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
    verbs: dict[str, Callable[..., Any]] = {"call": call, "post": post}
    print(json.dumps(verbs[verb](*arguments)))
