"""The vendor file of an import: it gains what models now name of it, and says what was read; the rest of it is a person's."""

import re
from collections.abc import Mapping

from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.tree import SpecFile, Tree, cited

_UNNAMED: Json = {"ref": "documents of the vendor"}
_DOCUMENT = re.compile(r"\.(?:json|ya?ml)\Z")


def update(tree: Tree, draft: Draft, sources: Mapping[str, Json]) -> None:
    """Add what the vendor file lacks of what models now name, and credit these sources."""
    name = f"{tree.vendor}/vendor.yaml"
    drafted, file = draft.files.get(name, {}), tree.vendor_file()
    if file is None:
        if drafted:
            _credit(tree, tree.add(name, "vendor", drafted), drafted, sources)
        return
    for section, names in _named(tree).items():
        offered = drafted.get(section, {})
        lacking = {
            name: offered[name]
            for name in names
            if name not in file.data[section] and name in offered
        }
        if lacking:
            file.data[section] = {**file.data[section], **lacking}
    _bases(file, drafted.get("bases", {}))
    _credit(tree, file, drafted, sources)


def _bases(file: SpecFile, offered: Json) -> None:
    """Add the servers that routes now name."""
    named = {route["base"] for route in file.data["routes"].values() if "base" in route}
    known = file.data.get("bases", {})
    lacking = {name: offered[name] for name in offered if name in named - set(known)}
    if lacking and known:
        file.data["bases"] = {**known, **lacking}
    elif lacking:  # where people look for it
        data: Json = {}
        for key, value in file.data.items():
            data |= {key: value, **({"bases": lacking} if key == "base_url" else {})}
        file.data = data


def _credit(tree: Tree, file: SpecFile, drafted: Json, sources: Mapping[str, Json]) -> None:
    """Note in the vendor file what was read."""
    named, known = _named(tree)["sources"], file.data["sources"]
    told = drafted.get("sources", {})
    new = {
        key: {**_entry(known.get(key), told.get(key)), **entry}
        for key, entry in sources.items()
        if key in named
    }
    file.data["sources"] = {**known, **new}


def _named(tree: Tree) -> Mapping[str, list[str]]:
    found: dict[str, dict[str, None]] = {
        "routes": {},
        "results": {},
        "namespaces": {},
        "sources": {},
    }
    for _, model in tree.models():
        for way in (model, *model.get("also", ())):
            for section, key in (
                ("routes", "route"),
                ("results", "result"),
                ("namespaces", "namespace"),
            ):
                found[section][way.get(key, model[key])] = None
        found["sources"].update({source.split(":")[0]: None for source in model["sources"]})
    return {section: list(names) for section, names in found.items()}


def sources_of(old: Json, new: Json) -> list[str]:
    """Add the new documents; the only one of a source gives way to the only new one, the same under another name."""
    fresh = [each for each in new["sources"] if not cited({"sources": [each]}) & cited(old)]
    kept: list[str] = list(old["sources"])
    for source in fresh:
        key = source.split(":")[0]
        same = [each for each in kept if each.startswith(f"{key}:") and _DOCUMENT.search(each)]
        if len(same) == len(fresh) == 1:
            kept[kept.index(same[0])] = source
        else:
            kept.append(source)
    return kept


def _entry(known: Json | None, told: Json | None) -> Json:
    """Give the entry of a source; one that an import named after a document follows the document."""
    if known is None:
        return told or _UNNAMED
    is_derived = _DOCUMENT.search(known["ref"].split(" ")[0]) is not None
    return {**known, "ref": told["ref"]} if told and is_derived else known
