"""The catalog of this project and the small spec of the proof, read and exported once."""

from pathlib import Path

import pytest

from tests.exporting.agreement import Known, known

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def ours() -> Known:
    """Give the catalog and its parameter sets."""
    return known(ROOT / "specs", "modelwire")


@pytest.fixture(scope="session")
def small() -> Known:
    """Give the spec in which every word stands, and its parameter sets."""
    return known(ROOT / "tests" / "proof" / "spec", "proved_models")
