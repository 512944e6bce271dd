"""The garbage collector of Python, which would go again and again through what is there to stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Keep it from running, for work that makes little rubbish beside much that stays."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def leave() -> None:
    """Let a process end without a last search through all that it has made."""
    gc.freeze()
