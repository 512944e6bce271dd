"""Whether one type fits another, asked of mypy for pairs out of all annotations that the package has."""

import random
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from modelwire_codegen.comparing.annotations import Names, fits, names_of
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Vendor
from modelwire_codegen.pipeline import read_catalog
from modelwire_codegen.settings import Settings
from tests.support.checkers import VERSION
from tests.support.command import ROOT

_START = """from collections.abc import Mapping, Sequence
from typing import Any, Literal
from modelwire_runtime.media import MediaInput
"""
_PARTNERS = 5
_ALWAYS = (
    *("str", "int", "float", "bool", "Any", "None", "Mapping[str, Any]", "Mapping[str, str]"),
    *("MediaInput", "Sequence[str]", "Sequence[Sequence[str]]", "Literal[True, False]"),
    *("Literal[True]", "Literal[1]", "Literal['a']", "Literal['a'] | str", "int | None"),
)


def _vendors() -> tuple[Vendor, ...]:
    return read_catalog(Settings(ROOT / "specs", ROOT / "generated"), Report()).vendors


def _annotations(vendor: Vendor) -> list[str]:
    params = [item.params for item in vendor.sets] + [item.params for item in vendor.objects]
    found = {param.annotation for held in params for param in held}
    return sorted(found | {*_ALWAYS})


def _pairs(vendor: Vendor) -> Iterator[tuple[str, str]]:
    """Give each annotation with some others, of which half have a word in common with it."""
    known, pick = _annotations(vendor), random.Random(vendor.id)
    for one in known:
        near = [other for other in known if {*_words(one)} & {*_words(other)}]
        for others in (near, known):
            yield from ((one, pick.choice(others)) for _ in range(_PARTNERS))


def _words(annotation: str) -> list[str]:
    return re.findall(r"\w+", annotation)


def _program(vendor: Vendor, pairs: list[tuple[str, str]]) -> str:
    """Write a line a pair; `Any` that is given is `object`, since a checker lets `Any` pass everywhere."""
    modules = {item.module for item in vendor.objects} | {item.module for item in vendor.unions}
    lines = [f"from {vendor.package}.inputs.{module} import *" for module in sorted(modules)]
    if vendor.choices:
        lines.append(f"from {vendor.package}.choices import *")
    for at, (one, other) in enumerate(pairs):
        given = re.sub(r"\bAny\b", "object", one)
        lines.append(f"def f{at}(given: {given}) -> {other}: return given")
    return _START + "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def flagged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[int]]:
    """Give the numbers of the pairs that mypy flags, by vendor."""
    folder = tmp_path_factory.mktemp("annotations")
    found: dict[str, set[int]] = {}
    for vendor in _vendors():
        (folder / f"of_{vendor.id}.py").write_text(_program(vendor, [*_pairs(vendor)]), "utf-8")
        found[vendor.id] = set()
    names = sorted(path.name for path in folder.glob("*.py"))
    flags = ["--strict", "--config-file=", "--follow-imports=silent", "--no-pretty"]
    command = [sys.executable, "-m", "mypy", *flags, f"--python-version={VERSION}", *names]
    ended = subprocess.run(
        [*command, f"--cache-dir={folder / 'cache'}"],
        cwd=folder,
        env={"MYPYPATH": f"{ROOT / 'generated'}:{ROOT / 'runtime'}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ended.returncode in (0, 1), ended.stdout + ended.stderr
    for line in ended.stdout.splitlines():
        match = re.match(r"of_(\w+)\.py:(\d+): error: (.*)\[return-value\]", line)
        if match:
            text = (folder / f"of_{match[1]}.py").read_text("utf-8").splitlines()
            found[match[1]].add(int(text[int(match[2]) - 1].removeprefix("def f").split("(")[0]))
        else:
            assert line.startswith("Found ") or ": note: " in line, line
    return found


def test_one_type_fits_another_where_mypy_says_so(flagged: dict[str, set[int]]) -> None:
    """For thousands of pairs of annotations the answer is mypy's."""
    wrong: list[str] = []
    count = 0
    for vendor in _vendors():
        names = names_of(vendor)
        for at, (one, other) in enumerate(_pairs(vendor)):
            count += 1
            if fits(names.parse(one), names.parse(other), names) is (at in flagged[vendor.id]):
                wrong.append(
                    f"{vendor.id}: {one} -> {other}: mypy {'flags' if at in flagged[vendor.id] else 'passes'}"
                )
    assert not wrong, "\n".join(wrong[:40])
    assert count > 5000


def test_a_quoted_annotation_is_read_as_what_it_quotes() -> None:
    """An object that holds itself stands in quotes in its own class."""
    names = Names({})
    assert names.parse("'Tree | None'") == names.parse("Tree | None")
