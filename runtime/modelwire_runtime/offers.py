"""What other distributions offer to a package: entry points of a group that bears its name.

A broken one costs its own models and no others: it is told by a warning.
"""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points


class CatalogWarning(UserWarning):
    """The catalog of another distribution is left out, for the reason told."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An entry point, and how it is told of."""

    point: EntryPoint

    def load(self) -> object | None:
        """Import what is offered; None, with a warning, when that fails."""
        try:
            found: object = self.point.load()
        except Exception as error:  # whatever a stranger's module does when it is imported
            self.leave_out(f"{type(error).__name__}: {error}")
            return None
        return found

    def leave_out(self, reason: str) -> None:
        """Warn that the models are missing, and why."""
        made = self.point.dist
        who = f"{made.name} {made.version}" if made is not None else "an unknown distribution"
        text = f"the models of {self.point.value!r} ({who}) are left out: {reason}"
        warnings.warn(text, CatalogWarning, stacklevel=2)


def offers(group: str) -> Iterator[Offer]:
    """Yield what the installed distributions offer to a group, in an order that does not depend on the disk."""
    points = entry_points(group=group)
    yield from map(Offer, sorted(points, key=lambda point: (point.name, point.value)))
