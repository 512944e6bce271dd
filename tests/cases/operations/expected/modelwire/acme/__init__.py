# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Acme: A vendor with work around its models."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.acme.choices import Scheduler as Scheduler
    from modelwire.acme.client import Acme as Acme, AsyncAcme as AsyncAcme
    from modelwire.acme.inputs.pass_ import PassInput as PassInput
    from modelwire.acme.objects.pass_ import Pass as Pass
    from modelwire.acme.records import (
        ListedModel as ListedModel,
        SearchAnswer as SearchAnswer,
        SearchAnswerFacets as SearchAnswerFacets,
    )

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "Acme": "modelwire.acme.client",
    "AsyncAcme": "modelwire.acme.client",
    "ListedModel": "modelwire.acme.records",
    "Pass": "modelwire.acme.objects.pass_",
    "PassInput": "modelwire.acme.inputs.pass_",
    "Scheduler": "modelwire.acme.choices",
    "SearchAnswer": "modelwire.acme.records",
    "SearchAnswerFacets": "modelwire.acme.records",
}

if not TYPE_CHECKING:  # checkers see the imports above only, or a misspelt name would pass
    from importlib import import_module

    __all__ = list(_HOMES)

    def __getattr__(name: str) -> object:
        if name in _HOMES:
            value = getattr(import_module(_HOMES[name]), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(_HOMES)
