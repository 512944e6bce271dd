"""What a caller says of a document beside it: each form has facts of its own, and some are words to choose from."""

from collections.abc import Iterator, Mapping, Sequence

from modelwire_codegen.importing import openapi
from modelwire_codegen.importing.request import Upstream
from modelwire_codegen.importing.single import Unanswered
from modelwire_codegen.importing.tree import Tree

_OF_A_MODEL = ("id", "title", "namespace", "task", "route", "result", "endpoint")
_OF_FORMS: Mapping[str, Sequence[str]] = {
    "openapi": ("title", "class_name", "base_url", "namespace", "task", "flow", "name"),
    "cog": _OF_A_MODEL,
    "schema": _OF_A_MODEL,
}
_OF_OPERATIONS = ("namespace", "task", "flow", "name")
_OF_A_NEW_VENDOR = ("title", "class_name")
# The route tells which of several ways a document is about.
_OF_A_NEW_MODEL = ("title", "namespace", "task", "result", "endpoint")


def flag(fact: str) -> str:
    """Give the flag by which a fact is told."""
    return "--model" if fact == "id" else f"--{fact.replace('_', '-')}"


def check(documents: Sequence[tuple[str, Upstream]], tree: Tree) -> tuple[str, ...]:
    """Refuse facts that cannot be, by raising `Unanswered`; give those that would change what the tree has already."""
    unused: dict[str, None] = {}
    for form, upstream in documents:
        _check_form(form, upstream)
        for fact, words in _choices(form, tree):
            told = upstream.facts.get(fact, "")
            if told and told not in words:
                raise Unanswered(f"{flag(fact)}: {told!a} is none of {', '.join(words)}")
        unused |= dict.fromkeys(_known(form, upstream, tree))
    return tuple(unused)


def _check_form(form: str, upstream: Upstream) -> None:
    fitting = _OF_FORMS.get(form, ())
    wrong = next((fact for fact in upstream.facts if fact not in fitting), None)
    if wrong is not None:
        told = (
            f"its flags are {', '.join(map(flag, fitting))}" if fitting else "it has no such flags"
        )
        raise Unanswered(f"{flag(wrong)} says nothing of a document of the form {form!r}; {told}")
    if upstream.operations and form != "openapi":
        raise Unanswered(f"--operation says nothing of a document of the form {form!r}")
    if form != "openapi":
        return
    about = next((fact for fact in _OF_OPERATIONS if fact in upstream.facts), None)
    if about and not upstream.operations:
        raise Unanswered(f"{flag(about)} is about operations; name them by --operation")
    if "name" in upstream.facts and len(upstream.operations) > 1:
        raise Unanswered("--name is about one operation; import each by itself")


def _choices(form: str, tree: Tree) -> Iterator[tuple[str, Sequence[str]]]:
    """Give the facts that are words of a list, with the list."""
    vendor = tree.vendor_file()
    if form == "openapi":
        own = vendor.data["namespaces"] if vendor else ()
        yield "flow", openapi.known_flows().split(", ")
        yield "namespace", sorted({*openapi.NAMESPACES, *own})
    elif vendor:
        for fact, section in (
            ("namespace", "namespaces"),
            ("route", "routes"),
            ("result", "results"),
        ):
            yield fact, list(vendor.data[section])


def _known(form: str, upstream: Upstream, tree: Tree) -> Iterator[str]:
    """Give the facts about what the tree has, in other words than it has them."""
    about: Sequence[str] = ()
    vendor, identity = tree.vendor_file(), upstream.facts.get("id", "")
    known = {name: model for _, model in tree.models() for name in (model["id"], model.get("slug"))}
    if form == "openapi":
        about, there = _OF_A_NEW_VENDOR, vendor.data if vendor else None
    else:
        about, there = _OF_A_NEW_MODEL, known.get(identity)
    told = upstream.facts
    return (fact for fact in about if there and fact in told and told[fact] != there.get(fact))
