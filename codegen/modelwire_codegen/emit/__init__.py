"""Print the IR: every emitter plans files, and a plan renders to text when it is asked to."""

from modelwire_codegen.emit import choices, handles, inits, namespaces, package, params, records
from modelwire_codegen.emit.plan import Plan
from modelwire_codegen.ir import Catalog


def plans_of(catalog: Catalog) -> dict[str, list[Plan]]:
    """Plan every file of the package, by the manifest that will list it."""
    groups = {
        vendor.id: [
            *package.plan_vendor(vendor),
            *inits.plan_vendor(vendor),
            *namespaces.plan(vendor),
            *choices.plan(vendor),
            *records.plan(vendor),
            *handles.plan(vendor),
            *params.plan(vendor),
        ]
        for vendor in catalog.vendors
    }
    return {**groups, "package": [*package.plan_package(catalog), *inits.plan_package(catalog)]}
