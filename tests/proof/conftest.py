"""The package of the spec in `spec/`, generated once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from modelwire_codegen.pipeline import run
from modelwire_codegen.settings import Settings
from tests.proof.sets import Subject, read, subjects

SPEC = Path(__file__).parent / "spec"
PACKAGE = "proved_models"


@pytest.fixture(scope="session")
def proved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Subject]]:
    """Generate the package and give what is to be proved, by name."""
    out = tmp_path_factory.mktemp("generated")
    run(Settings(SPEC, out, PACKAGE))
    sys.path.insert(0, str(out))
    yield {subject.name: subject for subject in subjects(*read(SPEC, PACKAGE))}
    sys.path.remove(str(out))
    for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
        del sys.modules[name]
