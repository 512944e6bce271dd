"""Rules between parameters, and limits that JSON Schema cannot say.

They are plain frozen objects that a parameter set lists. A condition answers yes or no about what
the caller set; a rule finds faults in it. Both look at the wire's names and at JSON's meaning of
values: 1.0 is an integer, true is no number, 1 equals 1.0. Every condition is a rule too: that it
holds. `check` finds the faults, `describe` says the rule in one line; both take `names`, which
gives a wire name's Python name for the text. A dotted name, `inputs.frameImages`, reaches into
objects.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire_runtime.rules.base import Condition, Fault, Names, Rule, Values
    from modelwire_runtime.rules.checks import (
        AppliesWhen,
        DependentRequired,
        Holds,
        IgnoredWhen,
        Required,
        Unique,
        When,
    )
    from modelwire_runtime.rules.conditions import (
        All,
        Any_,
        Equals,
        ExactlyOne,
        InRange,
        Matches,
        Not,
        OneOf,
        Present,
        Vacuous,
    )
    from modelwire_runtime.rules.files import FileLimits
    from modelwire_runtime.rules.fits import Fits, FitsOthers
    from modelwire_runtime.rules.lists import Contains, Count, Each, IsType
    from modelwire_runtime.rules.numbers import Step
    from modelwire_runtime.rules.pairs import Pairs
    from modelwire_runtime.rules.sizes import Aspect, Pixels, Size
else:  # a set has rules of a few kinds, and each kind is a class that takes time to make
    from modelwire_runtime.exports import at_first_touch

    __getattr__ = at_first_touch(
        __name__,
        {
            "base": ("Condition", "Fault", "Names", "Rule", "Values"),
            "checks": (
                "AppliesWhen",
                "DependentRequired",
                "Holds",
                "IgnoredWhen",
                "Required",
                "Unique",
                "When",
            ),
            "conditions": (
                "All",
                "Any_",
                "Equals",
                "ExactlyOne",
                "InRange",
                "Matches",
                "Not",
                "OneOf",
                "Present",
                "Vacuous",
            ),
            "files": ("FileLimits",),
            "fits": ("Fits", "FitsOthers"),
            "lists": ("Contains", "Count", "Each", "IsType"),
            "numbers": ("Step",),
            "pairs": ("Pairs",),
            "sizes": ("Aspect", "Pixels", "Size"),
        },
    )

__all__ = [
    "All",
    "Any_",
    "AppliesWhen",
    "Aspect",
    "Condition",
    "Contains",
    "Count",
    "DependentRequired",
    "Each",
    "Equals",
    "ExactlyOne",
    "Fault",
    "FileLimits",
    "Fits",
    "FitsOthers",
    "Holds",
    "IgnoredWhen",
    "InRange",
    "IsType",
    "Matches",
    "Names",
    "Not",
    "OneOf",
    "Pairs",
    "Pixels",
    "Present",
    "Required",
    "Rule",
    "Size",
    "Step",
    "Unique",
    "Vacuous",
    "Values",
    "When",
]


def __dir__() -> list[str]:
    return sorted(__all__)
