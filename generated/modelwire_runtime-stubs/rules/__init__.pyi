# Written by modelwire-codegen from __init__.py. Do not edit: change that, and run `modelwire-codegen stubs`.
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
