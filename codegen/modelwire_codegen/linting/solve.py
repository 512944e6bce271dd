"""Find out whether anything satisfies a few conditions at once, by trying the groups of values of each parameter."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from modelwire_codegen.linting.asks import names_in
from modelwire_codegen.linting.conditions import Answer, Known, holds
from modelwire_codegen.linting.domains import Some

Json = Mapping[str, Any]
# Past so many steps a question is left open, which is never a finding; and so are all questions of a problem that took too many.
MOST_STEPS = 10_000
MOST_OF_ALL = 100_000


class Asked:
    """A condition with what it speaks of; what was worked out once is kept, as a search asks the same again and again."""

    def __init__(self, condition: Json, described: Iterable[str]) -> None:
        self.condition = condition
        self.names = sorted(
            names_in(condition) & {*described}
        )  # what is not described is left open
        self._kept: dict[tuple[int, ...], Answer] = {}

    def refuses(self, known: Known) -> bool:
        """Tell whether it cannot hold any more."""
        # The groups of values live as long as the problem, so their ids tell them apart.
        key = tuple(id(known.get(name)) for name in self.names)
        if key not in self._kept:
            self._kept[key] = holds(self.condition, known)
        return self._kept[key] is False


class Problem:
    """Parameters that rules tie together, with the groups of values of each."""

    def __init__(self, domains: Mapping[str, Sequence[Some]], rules: Sequence[Json]) -> None:
        self.domains = domains
        self.rules = [Asked(rule, domains) for rule in rules]
        weight = dict.fromkeys(domains, 0)
        for rule in self.rules:
            for name in rule.names:
                weight[name] += 1
        self.order = sorted(domains, key=lambda name: (-weight[name], len(domains[name]), name))
        self.seen: list[Known] = []
        self.steps = 0

    def can(
        self,
        *conditions: Json,
        without: Json | None = None,
        given: Mapping[str, Some] | None = None,
    ) -> bool:
        """Tell whether something satisfies all rules and conditions; `without` leaves one rule out, `given` fixes parameters."""
        fixed = given or {}
        asked = [Asked(condition, self.domains) for condition in conditions]
        if self.steps > MOST_OF_ALL or any(_shows(one, asked, fixed) for one in self.seen):
            return True
        rules = [rule for rule in self.rules if rule.condition is not without]
        search = _Search(self, [*rules, *asked], fixed)
        found = search.go(0)
        self.steps += search.steps
        if found and without is None:
            self.seen.append(dict(search.known))
        return found or search.steps > MOST_STEPS


def _shows(known: Known, asked: Iterable[Asked], fixed: Mapping[str, Some]) -> bool:
    """Tell whether what was found before answers a question too."""
    if any(known[name] is not some for name, some in fixed.items()):
        return False
    return not any(condition.refuses(known) for condition in asked)


class _Search:
    def __init__(self, problem: Problem, rules: list[Asked], fixed: Mapping[str, Some]) -> None:
        self.domains = {**problem.domains, **{name: (some,) for name, some in fixed.items()}}
        first = [name for name in problem.order if name in fixed]
        self.order = [*first, *(name for name in problem.order if name not in fixed)]
        self.touched = {name: [rule for rule in rules if name in rule.names] for name in self.order}
        self.constant = [rule for rule in rules if not rule.names]
        self.known: dict[str, Some] = {}
        self.steps = 0

    def go(self, depth: int) -> bool:
        """Give each parameter in turn a group that no rule refuses yet."""
        if depth == len(self.order):
            return not any(rule.refuses(self.known) for rule in self.constant)
        name = self.order[depth]
        for some in self.domains[name]:
            self.steps += 1
            if self.steps > MOST_STEPS:
                return False
            self.known[name] = some
            if not any(rule.refuses(self.known) for rule in self.touched[name]):
                if self.go(depth + 1):
                    return True
        self.known.pop(name, None)
        return False
