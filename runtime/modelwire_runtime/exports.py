"""What a package exports without loading the modules that hold it: a module loads at the first touch of a name of its."""

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any


def at_first_touch(package: str, homes: Mapping[str, Iterable[str]]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package; `homes` has the names that each of its modules holds.

    No name may be that of a module as well: whoever imports the module first would put it there.
    """
    home_of = {name: home for home, names in homes.items() for name in names}

    def touched(name: str) -> Any:
        home = home_of.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{home}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return touched
