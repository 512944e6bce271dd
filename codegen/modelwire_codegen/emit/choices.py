"""Closed lists that have a name: the type aliases of a vendor, all in one module."""

from collections.abc import Iterable
from functools import partial

from modelwire_codegen.emit.environment import render
from modelwire_codegen.emit.plan import Plan, head
from modelwire_codegen.ir import Vendor
from modelwire_codegen.python_text import prose
from modelwire_codegen.runtime_names import runtime_import


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan the module of a vendor's named lists, where there are any."""
    if vendor.choices:
        path = f"{vendor.package.replace('.', '/')}/choices.py"
        inputs = (vendor.title, vendor.choices)
        yield Plan(path, f"{vendor.id}/", inputs, partial(_module, vendor), ("choices.py.jinja",))


def _module(vendor: Vendor) -> str:
    imports = [runtime_import(name) for name in ("Literal", "TypeAlias")]
    return render(
        "choices.py.jinja",
        file=head(f"{vendor.id}/", imports),
        title=prose(vendor.title),
        choices=vendor.choices,
    )
