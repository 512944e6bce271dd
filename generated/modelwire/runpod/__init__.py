# Written by modelwire-codegen from specs/runpod/.
# Do not edit: change the spec or the template, then run `make generate`.

"""Runpod: Public endpoints for pictures, video, speech and language models, and serverless endpoints of one's own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.runpod.client import AsyncRunpod, Runpod

__all__ = ["AsyncRunpod", "Runpod"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from modelwire.runpod import client

        return getattr(client, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
