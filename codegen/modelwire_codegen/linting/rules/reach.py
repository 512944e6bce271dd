"""What the rules of a scope come to: what can never hold, never fire, never be reached."""

from collections.abc import Iterator

from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree
from modelwire_codegen.linting.verdicts import Verdict
from modelwire_codegen.lower.judge import show

FAMILY = Family()


@FAMILY.error(
    "MW501",
    "unreachable-value",
    "A listed value that the rules refuse in every request: an editor offers it, and every call with it fails.",
    "take the value out of the list, or correct the rule that refuses it",
)
def unreachable_value(tree: Tree) -> Iterator[Found]:
    """Find values that no request may have."""
    for item in tree.verdicts.everywhere("dead value"):
        yield Found(item.place, f"no request may have {show(item.value)} in {item.name!r}")
    for item in tree.verdicts.somewhere("dead value"):
        message = f"no request with {item.scope.label} may have {show(item.value)} in {item.name!r}"
        yield Found(item.scope.place, message, f"narrow {item.name!r} here")


@FAMILY.error(
    "MW502",
    "unreachable-parameter",
    "A parameter that no request may hold, because the rules or its own limits refuse every value.",
    "correct the rule, or take the parameter out",
)
def unreachable_parameter(tree: Tree) -> Iterator[Found]:
    """Find parameters that cannot be set."""
    for item in tree.verdicts.found:
        if item.what == "dead parameter":
            yield Found(item.place, f"{item.scope.label}: no request may hold {item.name!r}")


@FAMILY.error(
    "MW503",
    "impossible-set",
    "Rules of which no request can satisfy all.",
    "two of the rules contradict each other, or one of them a limit; correct one",
)
def impossible_set(tree: Tree) -> Iterator[Found]:
    """Find sets and objects that nothing fits."""
    for item in tree.verdicts.found:
        if item.what == "impossible" and item.tie:
            message = f"{item.scope.label}: nothing satisfies the rule and what stands beside it"
            yield Found(item.tie.place, message)


@FAMILY.error(
    "MW504",
    "dead-condition",
    "A condition or an alternative that never holds, so that what depends on it never counts.",
    "compare its values with what the parameters take",
)
def dead_condition(tree: Tree) -> Iterator[Found]:
    """Find rules that never fire, and alternatives that never hold."""
    for item in tree.verdicts.everywhere("dead condition"):
        yield Found(item.place, f"the condition of {_what(item)} never holds")
    for item in tree.verdicts.everywhere("dead alternative"):
        yield Found(item.place, f"this alternative of {_what(item)} never holds")
    for item in tree.verdicts.everywhere("dead else"):
        yield Found(
            item.place, f"the condition of {_what(item)} always holds, so `else` never counts"
        )


@FAMILY.error(
    "MW505",
    "impossible-consequence",
    "A rule whose consequence can never hold, so that it forbids its own condition.",
    "correct the consequence; what is forbidden is written with `not`",
)
def impossible_consequence(tree: Tree) -> Iterator[Found]:
    """Find rules that nothing satisfies when they fire."""
    for what, key in (("impossible consequence", "then"), ("impossible else", "else")):
        for item in tree.verdicts.everywhere(what):
            yield Found(item.place, f"what {_what(item)} asks for can never hold ({key})")


@FAMILY.note(
    "MW506",
    "idle-rule",
    "A rule that refuses nothing which the limits and the other rules let through.",
    "take it out, or say what it was meant to refuse",
)
def idle_rule(tree: Tree) -> Iterator[Found]:
    """Find rules without effect."""
    for item in tree.verdicts.everywhere("idle rule"):
        yield Found(item.place, f"{_what(item)} refuses nothing that the rest lets through")


@FAMILY.error(
    "MW507",
    "dead-circumstance",
    "An `applies_when` or `ignored_when` of something that cannot be.",
    "compare its values with what the other parameters take",
)
def dead_circumstance(tree: Tree) -> Iterator[Found]:
    """Find circumstances that never hold."""
    for item in tree.verdicts.everywhere("dead circumstance"):
        yield Found(item.place, f"the circumstance of {_what(item)} never holds")


@FAMILY.warning(
    "MW508",
    "constant-circumstance",
    "An `applies_when` or `ignored_when` of something that always is.",
    "take it out; what is always ignored is no parameter",
)
def constant_circumstance(tree: Tree) -> Iterator[Found]:
    """Find circumstances that always hold."""
    for item in tree.verdicts.everywhere("constant circumstance"):
        yield Found(item.place, f"the circumstance of {_what(item)} always holds")


def _what(item: Verdict) -> str:
    if item.tie is None:
        return "a rule"
    about = f" of {item.tie.about!r}" if item.tie.about else ""
    keyword = {"tests": "the tests of a value", "allOf": "the entry of `allOf`"}
    return keyword.get(item.tie.what, f"`{item.tie.what}`{about}")
