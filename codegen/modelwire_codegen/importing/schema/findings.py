"""What an import could not say in the words of the specs: one finding a construct, however often it comes."""

from dataclasses import dataclass, field, replace

from modelwire_codegen.diagnostics import Diagnostic, Place
from modelwire_codegen.document import Document, Pointer


@dataclass(slots=True)
class Findings:
    """Collects findings of one upstream document, at the places that its author must open."""

    document: Document
    _found: dict[tuple[str, str, str], list[Place]] = field(
        default_factory=dict[tuple[str, str, str], list[Place]]
    )

    def add(self, pointer: Pointer, code: str, message: str, hint: str = "") -> None:
        """Note one; a construct is known by its code and its words."""
        places = self._found.setdefault((code, message, hint), [])
        if (place := self.document.place(pointer)) not in places:
            places.append(place)

    def all(self) -> tuple[Diagnostic, ...]:
        """Give each construct once, at its first place, in the order of the document."""
        found: list[Diagnostic] = []
        for (code, message, hint), places in self._found.items():
            first = Diagnostic(min(places), code, message, hint)
            more = len(places) - 1
            told = f"{message} (and in {more} more place{'s' if more > 1 else ''})"
            found.append(replace(first, message=told) if more else first)
        return tuple(sorted(found))
