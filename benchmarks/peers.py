"""Other packages, measured in the same run where their environment is there, else as recorded.

The environment is made by `python -m venv .venv-peers` and
`.venv-peers/bin/pip install -r requirements/peers.txt`.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.children import ROOT, environment, in_turns
from benchmarks.figures import Effort, Peer
from benchmarks.server import Server

FLOOR = """
import httpx
from pydantic import BaseModel, Field
class Picture(BaseModel):
    prompt: str = Field(min_length=1)
    width: int = Field(default=512, ge=256, le=1440, multiple_of=16)
    height: int = Field(default=512, ge=256, le=1440, multiple_of=16)
client = httpx.Client()
picture = Picture(prompt="A robot", width=512, height=768)
"""
STARTS = {
    "openai": "import openai; openai.OpenAI(api_key='k')",
    "runpod": "import runpod; runpod.api_key = 'k'; runpod.Endpoint('e')",
    "replicate": "import replicate; replicate.Client(api_token='k')",
}
# As measured when the goals were set; a package that is measured now is left out.
RECORDED: Mapping[str, Mapping[str, float]] = {
    "start": {
        "runware-sdk": 2.0,
        "together": 2.5,
        "google-genai": 2.7,
        "openai": 2.8,
        "any-llm": 7.2,
        "runpod": 8.8,
        "litellm": 15,
    },
    "import": {"replicate": 16, "openai": 45},
    "call": {"huggingface_hub": 1.4, "anthropic": 2.1, "openai": 2.9, "google-genai": 3.0},
    "check": {"openai": 2.9, "one overload a model": 9.1},
    "warm": {"runware-sdk": 30, "openai": 185, "one overload a model": 6000},
    "cold": {"runware-sdk": 1.5, "openai": 3.2, "one overload a model": 12},
    "sse": {"runware-sdk": 1.5, "openai": 9},
    "generate": {
        "datamodel-codegen with black, types of 400 schemas": 20,
        "openapi-python-client on OpenAI": 8,
    },
    "posts": {"openai": 3, "runware-sdk": 4, "fal": 10},
    "socket": {"runware-sdk": 1.9},
}


def find() -> Path | None:
    """Give the Python of the peers' environment when there is one."""
    place = ROOT / ".venv-peers" / "bin" / "python"
    return place if place.exists() else None


def recorded(what: str, but: Mapping[str, float] | None = None) -> tuple[Peer, ...]:
    """Give the recorded figures of a kind, with those measured now in their place."""
    now = dict(but or {})
    old = RECORDED[what]
    measured = tuple(Peer(name, value) for name, value in now.items())
    return measured + tuple(Peer(name, old[name], True) for name in old if name not in now)


def start(effort: Effort) -> dict[str, tuple[Peer, ...]]:
    """Measure what a program pays before its first call, and a bare import."""
    if effort.peers is None:
        return {"start": recorded("start"), "import": recorded("import")}
    python = str(effort.peers)
    commands = {
        "nothing": (python, "-c", "pass"),
        "floor": (python, "-c", FLOOR),
        **{name: (python, "-c", code) for name, code in STARTS.items()},
        **{f"import {name}": (python, "-c", f"import {name}") for name in ("openai", "replicate")},
    }
    found = in_turns(commands, {}, max(1, effort.rounds // 2))
    starts = {name: found.ratio(name, "floor") for name in STARTS}
    imports = {name: found.ratio(f"import {name}", "nothing") for name in ("openai", "replicate")}
    return {"start": recorded("start", starts), "import": recorded("import", imports)}


def call(effort: Effort, url: str) -> tuple[Peer, ...]:
    """Measure a chat call of openai's client against plain httpx."""
    if effort.peers is None:
        return recorded("call")
    costs = _run(effort.peers, "call", url, str(effort.rounds), str(effort.calls))
    ratios = {"openai": median(mine / theirs for mine, theirs in costs)}
    return recorded("call", ratios)


def socket(effort: Effort, url: str) -> tuple[Peer, ...]:
    """Measure a call of Runware's own client over a socket against the bare library.

    Its tests need the client here, so no other environment has to have it.
    """
    if find_spec("runware") is None:
        return recorded("socket")
    costs = _run(Path(sys.executable), "socket", url, str(effort.rounds), str(effort.calls))
    return recorded("socket", {"runware-sdk": median(mine / theirs for mine, theirs in costs)})


def posts(effort: Effort, server: Server, manner: str) -> tuple[Peer, ...]:
    """Count what openai's client sends for one call."""
    if effort.peers is None:
        return recorded("posts") if manner == "drop" else ()
    name = f"openai_{manner}"
    _run(effort.peers, "post", server.url(manner, name), str(effort.stall))
    counted = {"openai": float(server.count(name))}
    return recorded("posts", counted) if manner == "drop" else (Peer("openai", counted["openai"]),)


def _run(python: Path, *arguments: str) -> Any:
    script = ROOT / "benchmarks" / "in_peers.py"
    done = subprocess.run(
        [python, script, *arguments],
        capture_output=True,
        check=True,
        text=True,
        env={**environment(), "PYTHONPATH": ""},
    )
    return json.loads(done.stdout)
