"""What a measurement gives, how thorough it is, and how figures are printed."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Peer:
    """The same measured on somebody else's package."""

    name: str
    value: float
    recorded: bool = False
    """True when the figure was not measured now but written down earlier."""

    def text(self) -> str:
        """Give the peer as the table shows it."""
        return f"{self.name} {_number(self.value)}{' (recorded)' if self.recorded else ''}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    what: str
    ours: float
    goal: float | None = None
    """What it must not exceed; None when the line only informs."""
    unit: str = ""
    """Empty for a ratio."""
    peers: tuple[Peer, ...] = ()
    note: str = ""

    @property
    def met(self) -> bool | None:
        """True when the goal is met, None when there is none."""
        return None if self.goal is None else self.ours <= self.goal


@dataclass(frozen=True, slots=True)
class Effort:
    """How thorough a run is."""

    folder: Path
    """Where synthetic packages are made and found again."""
    rounds: int = 7
    calls: int = 400
    """How many calls a round has."""
    models: Sequence[int] = (50, 400, 2000)
    """Sizes of the synthetic vendors."""
    namespaces: Sequence[int] = (200, 2000)
    """Models a namespace that an editor is tried on."""
    catalogue: tuple[int, int] = (920, 440)
    """Models and parameter sets that all vendors will have together."""
    peers: Path | None = None
    """The Python of the peers' environment, None when there is none."""
    stall: float = 1.0
    """Seconds after which a client gives up on a server that is silent."""


@dataclass(slots=True)
class Rounds:
    """Costs of competitors that were measured in turns, so that a busy spell hits all of them."""

    costs: dict[str, list[float]] = field(default_factory=dict[str, list[float]])

    def add(self, name: str, cost: float) -> None:
        """Note what one turn cost."""
        self.costs.setdefault(name, []).append(cost)

    def ratio(self, name: str, floor: str) -> float:
        """Give the median of the ratios of all rounds."""
        pairs = zip(self.costs[name], self.costs[floor], strict=True)
        return median(mine / theirs for mine, theirs in pairs)


def table(figures: Iterable[Figure]) -> str:
    """Lay the figures out in columns."""
    rows = [("what", "ours", "goal", "met", "peers"), *map(_row, figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4]])
        for row in rows
    ]
    lines.insert(1, "-" * (sum(widths) + 20))
    return "\n".join(line.rstrip() for line in lines)


def as_json(figures: Iterable[Figure]) -> str:
    """Give the figures as one JSON document."""
    return json.dumps([{**asdict(item), "met": item.met} for item in figures], indent=2)


def _row(item: Figure) -> tuple[str, str, str, str, str]:
    goal = "" if item.goal is None else f"<= {_number(item.goal)}"
    met = {None: "", True: "yes", False: "NO"}[item.met]
    unit = f" {item.unit}" if item.unit else ""
    extra = [peer.text() for peer in item.peers]
    return (
        item.what,
        f"{_number(item.ours)}{unit}",
        goal,
        met,
        "; ".join(extra + [item.note] * bool(item.note)),
    )


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 or value == int(value) else f"{value:.3g}"
