"""Weaknesses of the vendor's own client before a call is made, each beside ours; see `test_better_calls.py`.

What type checkers say is asked of the program `runware_sdk.py` among the programs of `tests/typing`,
in which a pair of functions stands for each weakness; what an editor offers is asked of its server.
"""

import ast
import re
from pathlib import Path

import pytest

from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightInput
from tests.support import checkers
from tests.support.editor import CURSOR, Editor

CHECKERS = pytest.mark.parametrize("checker", checkers.CHECKERS)
(PROGRAM,) = [path for path in checkers.PROGRAMS if path.name == "runware_sdk.py"]
FUNCTIONS = {
    node.name: range(node.lineno, (node.end_lineno or 0) + 1)
    for node in ast.parse(PROGRAM.read_text("utf-8")).body
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
}


def flagged(checker: str, function: str) -> int:
    """Count the lines of a function that a checker flags."""
    said = checkers.verdicts(checker)
    return sum(
        bool(verdict.codes)
        for (name, line), verdict in said.items()
        if name == PROGRAM.name and line in FUNCTIONS[function]
    )


def revealed(checker: str, function: str) -> str:
    """Give the type that a checker reveals in a function."""
    said = checkers.verdicts(checker)
    found = [
        type
        for (name, line), verdict in said.items()
        if name == PROGRAM.name and line in FUNCTIONS[function]
        for type in verdict.revealed
    ]
    return re.sub(r"builtins\.|typing\.", "", found[0])


@CHECKERS
def test_run_takes_no_class_of_one_model(checker: str) -> None:
    """The issue: the SDK's `run` refuses the very class that it generates for a model.

    Ours takes it, and the result follows.
    """
    assert flagged(checker, "theirs_run_takes_no_class_of_one_model") == 1
    assert flagged(checker, "ours_run_takes_no_class_of_one_model") == 0
    assert revealed(checker, "ours_run_takes_no_class_of_one_model") == "AsyncImageResult"


@CHECKERS
def test_missing_keys_are_not_flagged(checker: str) -> None:
    """The issue: no key of the SDK's classes is required (`total=False`); those of ours are."""
    assert flagged(checker, "theirs_missing_keys_are_not_flagged") == 0
    assert flagged(checker, "ours_missing_keys_are_not_flagged") == 2


@CHECKERS
def test_nested_objects_are_untyped(checker: str) -> None:
    """The issue: whatever is nested is a `dict[str, object]` in the SDK; ours is typed key by key."""
    assert flagged(checker, "theirs_nested_objects_are_untyped") == 0
    assert flagged(checker, "ours_nested_objects_are_untyped") == 2


@CHECKERS
def test_described_values_are_any_text(checker: str) -> None:
    """Section 13: a set whose values have descriptions is plain text in the SDK, a `Literal` in ours."""
    assert flagged(checker, "theirs_described_values_are_any_text") == 0
    assert flagged(checker, "ours_described_values_are_any_text") == 1


@CHECKERS
def test_streams_take_anything(checker: str) -> None:
    """Section 10: the SDK's `stream` takes any dictionary, for any model.

    Ours has the keywords of the model, and models of pictures have no stream.
    """
    assert flagged(checker, "theirs_streams_take_anything") == 0
    assert flagged(checker, "ours_streams_take_anything") == 2


@CHECKERS
def test_untyped_parameters_have_untyped_results(checker: str) -> None:
    """The issue: what is not one of the SDK's classes is a dictionary in and a dictionary out."""
    name = "untyped_parameters_have_untyped_results"
    assert flagged(checker, f"theirs_{name}") == 0
    assert revealed(checker, f"theirs_{name}") == "list[dict[str, Any]]"
    assert flagged(checker, f"ours_{name}") == 1
    assert revealed(checker, f"ours_{name}") == "AsyncImageResult"


def test_every_pair_is_judged() -> None:
    """The issue: no weakness stands in the program without its test here, and each has both sides."""
    pairs = {name.partition("_")[2] for name in FUNCTIONS}
    assert set(FUNCTIONS) == {f"{side}_{name}" for side in ("theirs", "ours") for name in pairs}
    assert {f"test_{name}" for name in pairs} <= set(globals())


def test_every_weakness_cites_its_source() -> None:
    """The issue: the tests of this folder's `test_better_*.py` all say where their weakness is told of."""
    for path in sorted(Path(__file__).parent.glob("test_better_*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                told = ast.get_docstring(node) or ""
                assert re.match(r"(Section \d+|The issue): ", told), f"{path.name}: {node.name}"


@pytest.mark.parametrize("name", ["Runware", "AsyncRunware"])
def test_nested_keys_are_not_offered(opened: Editor, name: str) -> None:
    """The issue: within a nested object an editor offers none of its keys for the SDK, and all for ours."""
    theirs = (
        "from runware.types.task_map import BflFlux2DevParams\n"
        f'wish: BflFlux2DevParams = {{"lora": [{{"{CURSOR}"}}]}}\n'
    )
    assert '"weight"' not in opened.offers(theirs)
    assert '"scheduler"' in opened.offers(
        theirs.replace(f'"lora": [{{"{CURSOR}"}}]', f'"{CURSOR}"')
    )

    ours = f'from modelwire import {name}\n{name}().image.bfl_flux_2_dev(lora=[{{"{CURSOR}"}}])\n'
    assert list(opened.offers(ours)) == [f'"{key}"' for key in OpenLoraWeightInput.__annotations__]


def test_described_values_are_not_offered(opened: Editor) -> None:
    """Section 13: an editor offers the values of a described set for ours alone."""
    theirs = (
        "from runware.types.task_map import BflFlux2DevParams\n"
        f'wish: BflFlux2DevParams = {{"deliveryMethod": "{CURSOR}"}}\n'
    )
    assert '"async"' not in opened.offers(theirs)
    ours = (
        "from modelwire import Runware\n"
        f'Runware().image.bfl_flux_2_dev(delivery_method="{CURSOR}")\n'
    )
    assert list(opened.offers(ours)) == ['"sync"', '"async"']
