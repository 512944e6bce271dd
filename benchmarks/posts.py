"""How often a paid request is sent when its reply is lost, late, or a gateway's refusal."""

from collections.abc import Iterator

from benchmarks import peers
from benchmarks.call import KEY, PICTURE, TALK
from benchmarks.figures import Effort, Figure
from benchmarks.server import Server
from modelwire import ModelwireError, Runpod

MANNERS = {"drop": "dropped", "stall": "late", "504": "a 504"}


def measure(effort: Effort) -> Iterator[Figure]:
    """Count POSTs at a server that misbehaves."""
    with Server() as server:
        for manner, what in MANNERS.items():
            sent = max(
                _sent(server, manner, "picture", effort), _sent(server, manner, "chat", effort)
            )
            theirs = peers.posts(effort, server, manner)
            yield Figure(f"POSTs a call, reply {what}", sent, 1, "sent", peers=theirs)


def _sent(server: Server, manner: str, kind: str, effort: Effort) -> int:
    name = f"{kind}_{manner}"
    with Runpod(api_key=KEY, base_url=server.url(manner, name), timeout=effort.stall) as runpod:
        try:
            if kind == "picture":
                runpod.image.pruna_p_image_t2i(**PICTURE)
            else:
                runpod.text.qwen_qwen3_32b_awq(**TALK)
        except ModelwireError:
            return server.count(name)
    raise AssertionError(f"the call went well although its reply was {manner}")
