# Written by modelwire-codegen from specs/.
# Do not edit: change the spec or the template, then run `make generate`.

"""Typed clients for Runpod."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire.runpod import AsyncRunpod as AsyncRunpod, Runpod as Runpod
    from modelwire_runtime.catalog import ModelInfo as ModelInfo
    from modelwire_runtime.jobs import AsyncJob as AsyncJob, Job as Job
    from modelwire_runtime.media import AsyncMedia as AsyncMedia, Media as Media
    from modelwire_runtime.omit import OMIT as OMIT
    from modelwire_runtime.options import CallOptions as CallOptions

# Where each public name lives; its module loads at first touch.
_HOMES = {
    "OMIT": "modelwire_runtime.omit",
    "AsyncJob": "modelwire_runtime.jobs",
    "AsyncMedia": "modelwire_runtime.media",
    "AsyncRunpod": "modelwire.runpod",
    "CallOptions": "modelwire_runtime.options",
    "Job": "modelwire_runtime.jobs",
    "Media": "modelwire_runtime.media",
    "ModelInfo": "modelwire_runtime.catalog",
    "Runpod": "modelwire.runpod",
}
VENDORS = ("runpod",)

__all__ = [
    "OMIT",
    "AsyncJob",
    "AsyncMedia",
    "AsyncRunpod",
    "CallOptions",
    "Job",
    "Media",
    "ModelInfo",
    "Runpod",
]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
