"""One language server for all questions of a test process."""

from collections.abc import Iterator

import pytest

from tests.support.editor import Editor, editor


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """Give an editor whose project has the package installed."""
    with editor(tmp_path_factory.mktemp("project")) as running:
        yield running
