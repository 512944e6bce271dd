"""Packages of other distributions join a catalog by their entry points: late, in order, and at nobody's cost."""

import json
import re
import subprocess
import sys
import textwrap
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from modelwire_runtime.catalog import Catalog
from modelwire_runtime.errors import UnknownModel
from modelwire_runtime.offers import CatalogWarning
from tests.support.command import ROOT, python

GROUP = "modelwire.catalogs"
OWN = {"runpod": "modelwire.runpod._catalog"}
EVERY_WORD = ROOT / "tests" / "cases" / "every_word" / "expected"
ROW = (
    '({id!r}, (), "image", "poster", "Poster", "text-to-image", "listed", "", "", "", "", None, ())'
)
Install = Callable[..., Path]


def rows(*ids: str) -> str:
    """Write a module with a row for each id."""
    return f"ROWS = ({''.join(ROW.format(id=id) + ', ' for id in ids)})\n"


def package(name: str, vendor: str, *ids: str) -> Mapping[str, str]:
    """Write the modules of a package with one vendor, as far as a catalog looks at them."""
    lazy = f'Catalog.lazy({{"{vendor}": "{name}.{vendor}._catalog"}})'
    return {
        f"{name}/__init__.py": f"from modelwire_runtime.catalog import Catalog\nmodels = {lazy}\n",
        f"{name}/{vendor}/__init__.py": "",
        f"{name}/{vendor}/_catalog.py": rows(*ids),
    }


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Give a function that installs a distribution which offers a catalog, as pip would."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def lay(name: str, target: str = "", files: Mapping[str, str] | None = None) -> Path:
        info = tmp_path / f"{name}-1.2.dist-info"
        texts = {
            **(files or {}),
            f"{info.name}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\n",
            f"{info.name}/entry_points.txt": f"[{GROUP}]\n{name} = {target or f'{name}:models'}\n",
        }
        for path, text in texts.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, "utf-8")
        for module in [found for found in sys.modules if found.split(".")[0] == name]:
            monkeypatch.delitem(sys.modules, module)
        return tmp_path

    return lay


def joint() -> Catalog:
    """Give a catalog of one vendor that others may join."""
    return Catalog.lazy(OWN, group=GROUP)


def test_an_installed_package_joins(install: Install) -> None:
    """Its models come after the catalog's own, are found by id, and say which package has them."""
    install("house", files=package("house", "acme", "acme/poster"))
    catalog = joint()
    assert [*catalog.packages] == ["modelwire.runpod", "house.acme"]
    assert [model.id for model in catalog][-1] == "acme/poster"
    model = catalog.get("acme/poster")
    assert (model.vendor, model.package) == ("acme", "house.acme")
    assert catalog.search(vendor="acme") == catalog.search(vendor="house.acme") == [model]
    assert catalog.get("pruna/p-image-t2i").package == "modelwire.runpod"


def test_without_a_group_nobody_joins(install: Install) -> None:
    """A catalog that names no group is its own models and no others, such as that of a client."""
    install("house", files=package("house", "acme", "acme/poster"))
    assert "acme/poster" not in Catalog.lazy(OWN)


def test_packages_join_in_the_order_of_their_names(install: Install) -> None:
    """The order of folders on a disk decides nothing."""
    for name in ("zebra", "heron", "mole"):
        install(name, files=package(name, name, f"{name}/one"))
    assert [*joint().packages][1:] == ["heron.heron", "mole.mole", "zebra.zebra"]


@pytest.mark.parametrize(
    ("target", "files", "reason"),
    [
        ("house:models", {}, "ModuleNotFoundError: No module named 'house'"),
        ("house:models", {"house.py": "1 / 0"}, "ZeroDivisionError: division by zero"),
        ("house:others", {"house.py": ""}, "AttributeError: .*others"),
        ("house:models", {"house.py": "models = []"}, "list is no Catalog"),
        (
            "house:models",
            {**package("house", "acme"), "house/acme/_catalog.py": "import nowhere"},
            "ModuleNotFoundError: No module named 'nowhere'",
        ),
        (
            "house:models",
            {
                **package("house", "acme"),
                "house/acme/_catalog.py": "ROWS = (('id', 'of an older kind'),)",
            },
            "TypeError: .*",
        ),
    ],
    ids=["missing", "failing", "nameless", "foreign", "rows-missing", "rows-of-another-kind"],
)
def test_a_broken_package_is_left_out_with_a_warning(
    install: Install, target: str, files: Mapping[str, str], reason: str
) -> None:
    """The warning names the entry point, the distribution and what happened; all other models are there."""
    install("house", target, files)
    install("other", files=package("other", "acme", "acme/poster"))
    catalog = joint()
    told = rf"the models of '{target}' \(house 1\.2\) are left out: {reason}"
    with pytest.warns(CatalogWarning, match=told):
        assert "acme/poster" in catalog
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(catalog) > 1  # told once


def test_own_rows_that_are_broken_are_an_error(install: Install) -> None:
    """Only what strangers add is left out; a package without its own models is no package."""
    install("house", files={**package("house", "acme"), "house/acme/_catalog.py": "1 / 0"})
    with pytest.raises(ZeroDivisionError):
        len(Catalog.lazy({"acme": "house.acme._catalog"}, group=GROUP))


def test_a_module_joins_once(install: Install) -> None:
    """A package that is offered twice, or offers what the catalog has, doubles nothing."""
    install("house", files=package("house", "acme", "acme/poster"))
    install("again", "house:models")
    files = {
        "ours.py": f"from modelwire_runtime.catalog import Catalog\nmodels = Catalog.lazy({OWN})"
    }
    install("ours", files=files)
    assert [*joint().packages] == ["modelwire.runpod", "house.acme"]


def test_ids_of_two_vendors_want_the_vendor(install: Install) -> None:
    """An id that a team shares with a vendor is not guessed."""
    install("house", files=package("house", "acme", "pruna/p-image-t2i"))
    catalog = joint()
    with pytest.raises(UnknownModel, match="'runpod:pruna/p-image-t2i' or 'acme:pruna/p-image"):
        catalog.get("pruna/p-image-t2i")
    assert catalog.get("acme:pruna/p-image-t2i").package == "house.acme"
    assert catalog.qualifier(catalog.get("acme:pruna/p-image-t2i")) == "acme"


def test_vendors_of_one_name_want_the_package(install: Install) -> None:
    """Two packages may have a vendor of one name; then an id that both have is written after the package's."""
    install("house", files=package("house", "runpod", "pruna/p-image-t2i", "acme/poster"))
    catalog = joint()
    both = "'modelwire.runpod:pruna/p-image-t2i' or 'house.runpod:pruna/p-image-t2i'"
    for id in ("pruna/p-image-t2i", "runpod:pruna/p-image-t2i"):
        with pytest.raises(UnknownModel, match=re.escape(both)):
            catalog.get(id)
    for home in ("house.runpod", "modelwire.runpod"):
        model = catalog.get(f"{home}:pruna/p-image-t2i")
        assert model.package == catalog.qualifier(model) == home
        assert model in catalog.search(vendor=home)
    assert catalog.get("runpod:acme/poster").package == "house.runpod"


def test_nothing_is_looked_up_before_it_is_asked_for(install: Install) -> None:
    """Neither the import of the package, nor of its catalog, nor of a client looks for entry points."""
    program = """
        import sys, modelwire
        modelwire.models, modelwire.Runpod
        assert "importlib.metadata" not in sys.modules
        assert "house" not in sys.modules
        assert "acme/poster" in modelwire.models
        assert "house.acme._catalog" in sys.modules
    """
    site = install("house", files=package("house", "acme", "acme/poster"))
    ended = python("-c", textwrap.dedent(program), paths=(site,))
    assert ended.status == 0, ended.err


# The command


@pytest.fixture
def site(install: Install) -> Path:
    """Give a place where a generated package is installed, and a broken one."""
    install("gone")
    found = install("acme_models")
    (found / "acme_models").symlink_to(EVERY_WORD / "acme_models")
    return found


def modelwire(site: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the command `modelwire` where the packages are installed."""
    ended = python("-m", "modelwire_runtime.cli", *arguments, paths=(site,), env=env)
    return subprocess.CompletedProcess(arguments, ended.status, ended.out, ended.err)


def test_the_command_lists_what_joined(site: Path) -> None:
    """The models stand in the list like all others; a broken package is a line on standard error."""
    done = modelwire(site, "models", "--vendor", "acme", "--json")
    listed = json.loads(done.stdout)
    assert {model["package"] for model in listed} == {"acme_models.acme"}
    assert done.stderr == (
        "warning: the models of 'gone:models' (gone 1.2) are left out: "
        "ModuleNotFoundError: No module named 'gone'\n"
    )


def test_the_command_shows_what_joined(site: Path) -> None:
    """A page comes from the package that has the model, and its program imports that."""
    shown = modelwire(site, "show", "acme/painter-1")
    assert "from acme_models import Acme" in shown.stdout, shown.stderr
    data = json.loads(modelwire(site, "show", "acme:acme/painter-1", "--json").stdout)
    assert (data["vendor"], data["path"]) == ("acme", "image.acme_painter_1")


def test_the_command_knows_the_vendors_that_joined(site: Path) -> None:
    """A fake is served of a vendor that joined; an unknown one is told with all names."""
    done = modelwire(site, "fake", "--vendor", "acmee")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "'acmee' is not a vendor; there are aihubmix, deepinfra, openai, runpod, runware, acme"
    )
