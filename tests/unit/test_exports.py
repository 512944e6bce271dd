"""Packages whose modules load at the first touch of a name of theirs."""

import pkgutil
import subprocess
import sys
from importlib import import_module

import pytest

PACKAGES = ["modelwire_runtime.results", "modelwire_runtime.rules", "modelwire_runtime.testing"]


@pytest.mark.parametrize("name", PACKAGES)
def test_every_public_name_is_there(name: str) -> None:
    """Each leads to something, and `dir` tells of it."""
    package = import_module(name)
    assert [one for one in package.__all__ if not hasattr(package, one)] == []
    assert dir(package) == sorted(package.__all__)


@pytest.mark.parametrize("name", PACKAGES)
def test_no_public_name_is_a_module(name: str) -> None:
    """A module takes its name in the package as soon as anybody imports it."""
    package = import_module(name)
    modules = {found.name for found in pkgutil.iter_modules(package.__path__)}
    assert modules & set(package.__all__) == set()


@pytest.mark.parametrize("name", PACKAGES)
def test_there_is_no_other_name(name: str) -> None:
    """It is missed as in any module."""
    with pytest.raises(AttributeError, match=f"module '{name}' has no attribute 'Nothing'"):
        _ = import_module(name).Nothing


START = """
import sys
from modelwire import Runpod
client = Runpod(api_key="key")
client.image.pruna_p_image_t2i.params(prompt="A robot", aspect_ratio="custom", width=512, height=768)
print(*sorted(name for name in sys.modules if name.startswith("modelwire")))
"""
NEEDLESS = {
    "modelwire.runpod._catalog",
    "modelwire_runtime.catalog",
    "modelwire_runtime.features.compatible",
    "modelwire_runtime.features.endpoints",
    "modelwire_runtime.flows.replies",
    "modelwire_runtime.results.reading",
    "modelwire_runtime.results.text",
    "modelwire_runtime.results.transcription",
    "modelwire_runtime.rules.fits",
    "modelwire_runtime.rules.sizes",
    "modelwire_runtime.transports.websockets",
}


def test_a_first_params_object_loads_what_it_needs() -> None:
    """What belongs to calls, to other kinds of work and to the catalog waits for its first use."""
    done = subprocess.run(  # our own interpreter and text
        [sys.executable, "-c", START], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "modelwire_runtime.rules.conditions" in loaded
    assert loaded & NEEDLESS == set()
