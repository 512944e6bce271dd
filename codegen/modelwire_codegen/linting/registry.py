"""Every rule, in the order of the codes."""

from collections.abc import Sequence

from modelwire_codegen.linting import suppressions
from modelwire_codegen.linting.rule import Rule
from modelwire_codegen.linting.rules import (
    dates,
    defaults,
    lifecycle,
    models,
    names,
    overlays,
    pricing,
    prose,
    reach,
    routes,
    sharing,
    sources,
    standard,
    units,
    unused,
    values,
)

_FAMILIES = (
    reach.FAMILY,
    values.FAMILY,
    defaults.FAMILY,
    prose.FAMILY,
    sources.FAMILY,
    overlays.FAMILY,
    names.FAMILY,
    units.FAMILY,
    lifecycle.FAMILY,
    models.FAMILY,
    dates.FAMILY,
    unused.FAMILY,
    sharing.FAMILY,
    standard.FAMILY,
    pricing.FAMILY,
    routes.FAMILY,
)
_LOOKING = tuple(rule for family in _FAMILIES for rule in family.rules)
RULES: Sequence[Rule] = tuple(
    sorted((*_LOOKING, suppressions.UNUSED, suppressions.UNKNOWN), key=lambda rule: rule.code)
)
# Those that only look when there is a day to measure against.
OF_AGE = tuple(rule.code for rule in dates.FAMILY.rules if "--as-of" in rule.purpose)
