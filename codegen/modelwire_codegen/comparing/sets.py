"""A parameter set, and the handle that stands on it: its classes, its verbs, its result, its parameters."""

from collections.abc import Iterator

from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, NONE, Finding
from modelwire_codegen.comparing.classes import openness
from modelwire_codegen.comparing.members import Members, compare_members
from modelwire_codegen.comparing.sides import Side
from modelwire_codegen.comparing.words import code
from modelwire_codegen.ir import Kind, ParameterSet

# The verbs that a handle's class brings along, besides those that its signature has; a test holds them against the runtime.
_VERBS = {
    "Text": ("parse", "run_tools", "stream_parse", "stream_tools"),
    "Embedding": ("embed_many",),
}


def verbs_of(kind: Kind) -> frozenset[str]:
    """Give the methods of a handle by which a caller works with the model, the call itself aside."""
    found = {verb for word, verbs in _VERBS.items() if word in kind.handle for verb in verbs}
    found |= {"submit", "job"} if kind.jobs else set()
    return frozenset(found | ({"stream"} if kind.streams else set()))


def compare_sets(
    old: tuple[Side, ParameterSet], new: tuple[Side, ParameterSet]
) -> Iterator[Finding]:
    """Tell all that changed between the set of before and that of now."""
    (had, before), (has, after) = old, new
    yield from _classes(before, after)
    yield from _verbs(before.kind, after.kind)
    if before.open != after.open:
        yield openness("", taken=after.open)
    yield from compare_members(
        Members(had, before.params, before.facts, open=before.open),
        Members(has, after.params, after.facts, open=after.open),
    )


def _classes(before: ParameterSet, after: ParameterSet) -> Iterator[Finding]:
    if (before.class_name, before.module) != (after.class_name, after.module):
        names = [f"{item.class_name}Params" for item in (before, after)]
        text = f"the classes are named after {code(after.class_name)} (was {code(before.class_name)}), such as {code(names[1])}."
        yield Finding("class-renamed", after.class_name, text, NONE, BREAKING, names[0], names[1])
    if before.shared != after.shared:
        name = f"{after.class_name}Params"
        if after.shared:
            text = f"{code(name)} wants {code('model')}: several models share it."
            yield Finding("model-field-added", name, text, BREAKING, BREAKING)
        else:
            text = f"{code(name)} takes no {code('model')} any more: one model has it."
            yield Finding("model-field-removed", name, text, BREAKING, BREAKING)


def _verbs(old: Kind, new: Kind) -> Iterator[Finding]:
    if old.result != new.result:
        text = f"a call gives {code(new.result)} (was {code(old.result)})."
        yield Finding("result-changed", new.result, text, NONE, BREAKING, old.result, new.result)
    before, after = verbs_of(old), verbs_of(new)
    for name in sorted(before - after):
        text = f"the handle has no {code(name)} any more."
        yield Finding("verb-removed", name, text, NONE, BREAKING)
    for name in sorted(after - before):
        yield Finding("verb-added", name, f"the handle has {code(name)}.", NONE, COMPATIBLE)
    if old.stream and new.stream and old.stream != new.stream:
        text = f"{code('stream')} gives {code(new.stream)} (was {code(old.stream)})."
        yield Finding("stream-changed", "stream", text, NONE, BREAKING, old.stream, new.stream)
