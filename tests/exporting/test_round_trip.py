"""Exported documents, imported again: what comes back judges requests as the specs do that they were made of."""

import json
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.exporting import Request, export
from modelwire_codegen.importing.openapi import Settings, draft_of
from tests.exporting.agreement import Known, instances, without
from tests.proof.judge import Judge
from tests.proof.sets import Subject, read, subjects
from tests.upstream import proving

LEAST = 200


def again(known: Known, vendor: str, folder: Path) -> tuple[dict[str, Any], dict[str, Subject]]:
    """Export a vendor, import the document, and give it with the sets that came back, by the place of their operation."""
    (document,) = export(known.catalog, Request("openapi", [vendor])).values()
    path = folder / "exported.json"
    path.write_text(json.dumps(document), "utf-8")
    proving.write(draft_of(proving.read(path), Settings(vendor="again")), folder / "specs")
    found = subjects(*read(folder / "specs", "again_models"))
    sets = {item.item.module: item for item in found if item.kind == "params"}
    by_place: dict[str, Subject] = {}
    back = next(iter(sets.values())).vendor
    for namespace in back.namespaces:
        for operation in namespace.operations:
            by_place[back.facts["routes"][operation.route]["path"]] = sets[operation.module]
    return document, by_place


def alone(document: Any) -> dict[str, str]:
    """Give the set of each address that has only one, by its path."""
    return {
        path: item["post"]["x-modelwire"]["sets"][0]
        for path, item in document["paths"].items()
        if len(item.get("post", {}).get("x-modelwire", {}).get("sets", ())) == 1
    }


@pytest.mark.parametrize(("vendor", "least"), [("runpod", 30), ("openai", 3), ("deepinfra", 2)])
def test_a_vendor_comes_back(ours: Known, tmp_path: Path, vendor: str, least: int) -> None:
    """Each address of one set comes back as a set with the same verdicts, the route's own fields aside."""
    document, sets = again(ours, vendor, tmp_path)
    found = alone(document)
    assert len(found) >= least
    assert found.keys() <= sets.keys()
    for path, module in [*found.items()][::6]:
        original, back = ours.sets[f"{vendor}.params.{module}"], sets[path]
        route = original.vendor.facts["routes"]
        spec = Judge(without(original.schema), without(original.objects))
        judge = Judge(back.schema, back.objects)
        wrap, owned = _around(original, route)
        met = {True: 0, False: 0}
        for instance in instances(original):
            expected = spec.takes(instance)
            sent = {**instance, **owned}
            met[expected] += 1
            assert judge.takes({wrap: sent} if wrap else sent) is expected, (path, instance)
        assert all(met.values()), path
        assert sum(met.values()) >= LEAST, path


def _around(subject: Subject, routes: Any) -> tuple[str, dict[str, Any]]:
    """Give the name below which a body stands, and the fields that its route owns."""
    for namespace in subject.vendor.namespaces:
        for operation in namespace.operations:
            if operation.module == subject.item.module:
                route = routes[operation.route]
                owned = {name: operation.id for name in route.get("owns", ()) if name == "model"}
                return str(route.get("settings", {}).get("wrap", "")), owned
    raise AssertionError(subject.name)
