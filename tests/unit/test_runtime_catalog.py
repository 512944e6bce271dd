"""The catalog: finding models without importing them."""

import re
import subprocess
import sys
import warnings

import pytest

from modelwire import models
from modelwire.runpod import Runpod
from modelwire_runtime.catalog import Catalog
from modelwire_runtime.errors import UnknownModel

# In the order of a generated row: see `ModelInfo`.
ROWS = (
    (
        *("acme/robot", ("robot",), "image", "acme_robot", "Robot", "text-to-image", "listed"),
        *("", "", "https://docs.example", "$1", None, ("acme-robot-1",)),
    ),
    (
        *("acme/tank", (), "video", "acme_tank", "Tank Pro", "text-to-video", "removed"),
        *("2026-01-02", "acme/robot", "", "", 4096, ()),
    ),
)


@pytest.fixture
def catalog() -> Catalog:
    """Give a catalog of two models."""
    return Catalog(ROWS, "example")


def test_rows_become_models(catalog: Catalog) -> None:
    """A row has a name for each of its places, and nothing is None."""
    robot, tank = catalog
    assert (robot.vendor, robot.path, robot.title) == ("example", "image.acme_robot", "Robot")
    assert (robot.date, robot.successor) == (None, None)
    assert (tank.date, tank.successor, tank.context_length) == ("2026-01-02", "acme/robot", 4096)
    assert str(tank) == "acme/tank (text-to-video, removed)"
    assert len(catalog) == 2
    assert repr(catalog) == "<Catalog of 2 models>"


@pytest.mark.parametrize(
    "id", ["acme/robot", "robot", "ACME/Robot", "example:acme/robot", " acme/robot "]
)
def test_ids_and_aliases_find_a_model(catalog: Catalog, id: str) -> None:
    """An id is found by its aliases, in any case, and with its vendor before it."""
    assert catalog.get(id).id == "acme/robot"
    assert id in catalog


@pytest.mark.parametrize(
    ("id", "hint"),
    [
        ("acme/robt", "did you mean 'acme/robot'"),
        ("other/tank", "did you mean 'acme/tank'"),
        ("acme-robot-1", "some pages use this name for 'acme/robot'"),
        ("zzz", "not a model of this catalog"),
    ],
)
def test_unknown_ids_name_their_neighbours(catalog: Catalog, id: str, hint: str) -> None:
    """A wrong id names what it may have meant; an unverified id is a hint and never a match."""
    with pytest.raises(UnknownModel, match=hint):
        catalog.get(id)
    assert id not in catalog


@pytest.mark.parametrize(
    ("id", "message"),
    [
        (
            "pruna/p-image-t2",
            "'pruna/p-image-t2' is not a model of this catalog; did you mean 'pruna/p-image-t2i'",
        ),
        ("zzz", "'zzz' is not a model of this catalog."),
    ],
)
def test_an_unknown_id_is_told_in_two_sentences(id: str, message: str) -> None:
    """The second one says how to call a model that the catalog lacks."""
    with Runpod(api_key="k") as runpod, pytest.raises(UnknownModel) as caught:
        runpod.run(id, prompt="A robot")
    first, second = re.split(r"(?<=[.?]) (?=A )", str(caught.value))
    assert first.startswith(message)
    assert second == "A model that the catalog lacks is called with like= or task_type=."


def test_searching(catalog: Catalog) -> None:
    """All words must match, in id, alias or title; the rest filters."""
    found = [model.id for model in catalog.search("acme")]
    assert found == ["acme/robot", "acme/tank"]
    assert [model.id for model in catalog.search("pro tank")] == ["acme/tank"]
    assert catalog.search("acme", state="listed", task="text-to-image", namespace="image")
    assert not catalog.search(vendor="other")


def test_every_model_of_the_package_is_found() -> None:
    """Each id and alias of the generated catalog leads to a handle of that id."""
    with Runpod(api_key="k") as runpod, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # removed models say so when touched
        for model in runpod.models:
            handle = getattr(getattr(runpod, model.namespace), model.attribute)
            assert handle.id == model.id
            assert handle.info is model
            for alias in model.aliases:
                assert runpod.models.get(alias).id


def test_imports_stay_light() -> None:
    """A client, its catalog and a namespace are there before pydantic, httpx or asyncio is imported."""
    code = (
        "import sys; import modelwire; r = modelwire.Runpod(); r.models.get('p-image-t2i'); dir(r.image); r.endpoint;"
        "print([m for m in ('pydantic', 'httpx', 'asyncio', 'websockets') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_id_that_several_vendors_have_wants_a_vendor() -> None:
    """Which of them is meant decides who is paid, so nothing is guessed."""
    with pytest.raises(UnknownModel, match=r"'aihubmix:gpt-5\.4' or 'openai:gpt-5\.4'"):
        models.get("gpt-5.4")
    assert models.get("openai:gpt-5.4").vendor == "openai"
    assert models.get("aihubmix:gpt-5.4").vendor == "aihubmix"
