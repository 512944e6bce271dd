"""Suppressions: findings that are meant to stay, each with a reason, in a file `lint.yaml` of the vendor or of `common`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from modelwire_codegen.diagnostics import Place, nearest
from modelwire_codegen.linting.address import Address
from modelwire_codegen.linting.rule import Finding, Found, Rule, Severity
from modelwire_codegen.resolve import Loaded

Json = Mapping[str, Any]
UNUSED = Rule(
    "MW598",
    "unused-suppression",
    Severity.WARNING,
    "A suppression that covers nothing any more.",
    "take it out",
)
UNKNOWN = Rule(
    "MW599",
    "unknown-rule",
    Severity.ERROR,
    "A suppression of a rule that does not exist.",
    "correct the code",
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """One entry of a `lint.yaml`, for one of the things that it names."""

    scope: str
    code: str
    file: str
    owner: str
    at: str
    reason: str
    place: Place

    def covers(self, finding: Finding, address: Address) -> bool:
        """Tell whether it speaks of a finding."""
        inside = address.trail == self.at or address.trail.startswith(f"{self.at}.")
        return (
            finding.code == self.code
            and address.scope == self.scope
            and self.file in ("", address.file)
            and self.owner in ("", address.owner)
            and (not self.at or inside)
        )


def suppressions_of(documents: Iterable[Loaded]) -> Iterator[Suppression]:
    """Give every suppression of a tree; one that names several things is several."""
    for loaded in documents:
        if loaded.kind != "lint":
            continue
        for index, data in enumerate(loaded.document.data["suppressions"]):
            owners: Sequence[str] = data.get("of", [""])
            for number, owner in enumerate(owners):
                steps = ("of", number) if owner else ()
                yield Suppression(
                    loaded.scope,
                    data["code"],
                    data.get("in", ""),
                    owner,
                    data.get("at", ""),
                    data["reason"],
                    loaded.document.place(("suppressions", index, *steps)),
                )


def apply(
    suppressions: Sequence[Suppression], findings: Iterable[tuple[Finding, Address]]
) -> Iterator[Finding]:
    """Give the findings, those that a suppression covers with its reason."""
    of_code: dict[str, list[Suppression]] = {}
    for item in suppressions:
        of_code.setdefault(item.code, []).append(item)
    used: set[int] = set()
    for finding, address in findings:
        found = [item for item in of_code.get(finding.code, ()) if item.covers(finding, address)]
        used |= {id(item) for item in found}
        yield replace(finding, reason=found[0].reason) if found else finding
    for item in suppressions:
        if id(item) not in used:
            about = " ".join(filter(None, (item.file, item.owner, item.at)))
            message = f"there is no {item.code} to suppress at {about}"
            yield UNUSED.finding(Found(item.place, message), "")


def check_codes(suppressions: Iterable[Suppression], codes: Sequence[str]) -> Iterator[Finding]:
    """Report suppressions of rules that do not exist."""
    for item in suppressions:
        if item.code not in codes:
            found = Found(item.place, f"there is no rule {item.code}", nearest(item.code, codes))
            yield UNKNOWN.finding(found, "")
