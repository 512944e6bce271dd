"""Choose every name before any text exists, and report what folds onto one."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from modelwire_codegen import names
from modelwire_codegen.diagnostics import Place, Report


@dataclass(slots=True)
class Claims:
    """Names of one kind in one place; a second claim of a name is a finding."""

    what: str
    report: Report
    pin: str = "name"
    hint: str = ""
    """What to do about a second claim, where a pin would not help."""
    taken: dict[str, tuple[str, Place]] = field(default_factory=dict[str, tuple[str, Place]])

    def claim(self, name: str, owner: str, place: Place) -> str:
        """Take `name` for `owner`, or report who has it already."""
        if not name:
            hint = f"pin one with `{self.pin}:`"
            self.report.add(place, "MW402", f"no Python name can be made of {owner!r}", hint)
            return name
        key = name.casefold()
        if key in self.taken and self.taken[key] != (owner, place):
            other, where = self.taken[key]
            message = f"{self.what} {name!r} of {owner!r} is also that of {other!r} ({where.path}:{where.line})"
            hint = self.hint or f"pin another, such as `{self.pin}: {self._free(key)}`"
            self.report.add(place, "MW401", message, hint)
            return name
        self.taken[key] = (owner, place)
        return name

    def _free(self, name: str) -> str:
        return next(
            text for number in range(2, 1000) if (text := f"{name}_{number}") not in self.taken
        )


def param_names(
    properties: Iterable[tuple[str, str | None, Place]], report: Report, owner: str
) -> dict[str, str]:
    """Name the parameters of one object: pinned names stay, the others are derived."""
    claims = Claims(f"parameter of {owner}", report)
    chosen: dict[str, str] = {}
    for wire, pinned, place in properties:
        name = pinned or names.parameter(wire)
        if pinned and names.parameter(pinned) != pinned:
            hint = f"such as {names.parameter(pinned)!r}"
            report.add(place, "MW403", f"pinned name {pinned!r} cannot be used here", hint)
        chosen[wire] = claims.claim(name, wire, place)
    return chosen
