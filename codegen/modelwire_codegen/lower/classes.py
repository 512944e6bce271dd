"""Hold every class that a vendor's package will have against the others, and against the names that its modules import."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from keyword import iskeyword

from modelwire_codegen.diagnostics import Place, Report
from modelwire_codegen.ir import Heading, ObjectType, UnionType, Vendor
from modelwire_codegen.lower.lift import SCOPE
from modelwire_codegen.names import reserved, snake
from modelwire_codegen.runtime_names import PUBLIC, all_imports

_IMPORTED = frozenset(item.name for item in all_imports())
_PUBLIC = frozenset(name for names in PUBLIC.values() for name in names)


@dataclass(frozen=True, slots=True)
class _Owner:
    """Something that brings classes with it: the first one has its own name, the others are made of it."""

    what: str
    names: tuple[str, ...]
    place: Place
    pin: str
    """Key that would change the name; empty where the name is itself a key of the spec."""

    def hint(self) -> str:
        """Say what to write instead."""
        if not self.pin:
            return "give it another name"
        free = f"{snake(self.names[0])}_2" if self.pin == "name" else f"{self.names[0]}2"
        return f"pin another, such as `{self.pin}: {free}`"


def check_classes(vendor: Vendor, places: Mapping[str, Place], report: Report) -> None:
    """Report classes of one name.

    `places` says where sets stand, by module, and objects, by reference; "" stands for the vendor file. What is said of a set
    that several models share is said of its key.
    """
    taken: dict[str, _Owner] = {}
    for owner in _owners(vendor, places):
        for name in owner.names:
            if iskeyword(name) or name in _IMPORTED:
                why = "is a word of Python" if iskeyword(name) else "is a class of the runtime"
                message = f"class {name!r} of {owner.what} {why}"
                report.add(owner.place, "MW403", message, owner.hint())
                break
            if name in taken:
                other = taken[name]
                message = f"class {name!r} of {owner.what} is also that of {other.what}"
                report.add(owner.place, "MW401", message, owner.hint())
                break
            taken[name] = owner


def check_clients(vendors: Iterable[tuple[Heading, Place]], report: Report) -> None:
    """Report vendors whose folders or clients cannot stand beside one another, or beside what the package has anyway."""
    taken: dict[str, str] = {}
    for vendor, place in vendors:
        if iskeyword(vendor.id) or vendor.id in reserved("modules") | reserved("vendors"):
            hint = f"name folder and vendor otherwise, such as {vendor.id}_ai"
            report.add(place, "MW403", f"no package can be called {vendor.id!r}", hint)
        for name in (vendor.class_name, f"Async{vendor.class_name}"):
            if name in _PUBLIC:
                message = f"client class {name!r} is also a class that the package offers"
                report.add(place, "MW403", message, "give another `class_name`")
            elif name in taken:
                message = f"client class {name!r} of {vendor.id!r} is also that of {taken[name]!r}"
                report.add(place, "MW401", message, "give another `class_name`")
            taken[name] = vendor.id


def _owners(vendor: Vendor, places: Mapping[str, Place]) -> Iterator[_Owner]:
    client = vendor.class_name
    for space in vendor.namespaces:
        if space.is_client:
            continue  # its class is the client's
        pair = (space.class_name, f"Async{space.class_name}")
        yield _Owner(f"namespace {space.name!r}", pair, places[""], "")
    yield _Owner("the client", (client, f"Async{client}"), places[""], "class_name")
    for item in vendor.sets:
        name = item.class_name
        names = (name, f"Async{name}", f"{name}Calls", f"{name}Input", f"{name}Params")
        pin = "" if item.shared else "name"
        yield _Owner(f"parameter set {item.module!r}", names, places[item.module], pin)
    for choice in vendor.choices:
        yield _Owner(f"closed list {choice.name!r}", (choice.name,), places[""], "title")
    for record in vendor.records:
        yield _Owner(f"record {record.class_name!r}", (record.class_name,), places[""], "title")
    things: list[ObjectType | UnionType] = [*vendor.objects, *vendor.unions]
    for thing in things:
        name = thing.class_name
        three = (name, f"{name}Input", f"{name}Object")
        pin = "title" if thing.ref.startswith(SCOPE) else ""
        yield _Owner(f"object {name!r}", three, places[thing.ref], pin)
