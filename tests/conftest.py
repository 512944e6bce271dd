"""Keeps every test on this machine: no address of another is looked up, and a test that asks for one fails."""

import os
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.support.editor import Editor

_OURS = frozenset({"", "127.0.0.1", "::1", "localhost"})
_NOBODY_S = (".test", ".invalid", ".example")  # names that are reserved for tests lead nowhere


# No run of a test leaves anything in the cache folder of whoever runs the tests, nor finds anything there.
os.environ["MODELWIRE_CODEGEN_CACHE"] = ""

# The machine may be busy, and no test depends on a clock.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def name_of(host: Any) -> str:
    """Return the name of a host as text; event loops and libraries give it in several forms."""
    return host.decode() if isinstance(host, bytes) else str(host or "")


@pytest.fixture(autouse=True)
def foreign_hosts() -> Iterator[list[str]]:
    """Give the hosts that were asked for and that no test may reach; there must be none at the end.

    Look-ups that a client makes beside a call fail in silence, so a refusal alone would not be seen.
    """
    asked: list[str] = []
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **more: Any) -> Any:
        name = name_of(host)
        if name in _OURS or name.endswith(_NOBODY_S):
            return real(host, *args, **more)
        asked.append(name)
        raise socket.gaierror(socket.EAI_NONAME, f"{name} is no host of a test")

    with patch.object(socket, "getaddrinfo", getaddrinfo):
        yield asked
    assert not asked, f"a test asked for {', '.join(sorted(set(asked)))}"


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Editor"]:
    """Give an editor whose project has the package installed: one language server for all questions."""
    from tests.support.editor import editor

    with editor(tmp_path_factory.mktemp("project")) as running:
        yield running
