"""The phases of a task session and the steps between them, as a table."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType


class Phase(Enum):
    """Where a session stands."""

    IDLE = "idle"
    """There is no connection, and nobody needs one."""
    OPENING = "opening"
    AUTHENTICATING = "authenticating"
    READY = "ready"
    WAITING = "waiting"
    """The connection broke; the next one is tried later."""
    STOPPED = "stopped"
    """The caller disconnected; calls fail until he connects again."""
    CLOSED = "closed"
    """The client is closed."""


class Step(Enum):
    """What leads from one phase to the next."""

    NEEDED = "needed"
    """Somebody needs a connection."""
    OPENED = "opened"
    GREETED = "greeted"
    """The server took the key and named the session."""
    BROKE = "broke"
    """The connection broke or could not be made, and is to be made again."""
    UNNEEDED = "unneeded"
    """It broke, and nobody needs it."""
    GAVE_UP = "gave up"
    """It broke too often."""
    REFUSED = "refused"
    """The server turned the key away."""
    DUE = "due"
    """The time to try again has come."""
    STOPPED = "stopped"
    ENABLED = "enabled"
    """The caller wants to connect again."""
    CLOSED = "closed"


def _steps() -> dict[tuple[Phase, Step], Phase]:
    table = {
        (Phase.IDLE, Step.NEEDED): Phase.OPENING,
        (Phase.OPENING, Step.OPENED): Phase.AUTHENTICATING,
        (Phase.AUTHENTICATING, Step.GREETED): Phase.READY,
        (Phase.OPENING, Step.REFUSED): Phase.IDLE,
        (Phase.AUTHENTICATING, Step.REFUSED): Phase.IDLE,
        (Phase.WAITING, Step.DUE): Phase.OPENING,
        (Phase.WAITING, Step.UNNEEDED): Phase.IDLE,
        (Phase.STOPPED, Step.ENABLED): Phase.IDLE,
    }
    for phase in (Phase.OPENING, Phase.AUTHENTICATING, Phase.READY):
        table[phase, Step.BROKE] = Phase.WAITING
        table[phase, Step.UNNEEDED] = Phase.IDLE
        table[phase, Step.GAVE_UP] = Phase.IDLE
    for phase in Phase:
        table[phase, Step.CLOSED] = Phase.CLOSED
        if phase is not Phase.CLOSED:
            table[phase, Step.STOPPED] = Phase.STOPPED
    return table


STEPS: Mapping[tuple[Phase, Step], Phase] = MappingProxyType(_steps())
"""Every step that there is; any other is a fault of ours."""
