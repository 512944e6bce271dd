"""A table of changes: what `diff` says of each is what mypy, pyright and the runtime say of a caller who uses what changed."""

import pytest

from modelwire_codegen.comparing import compare
from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, KINDS, Effect
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.pipeline import read_catalog
from modelwire_codegen.settings import Settings
from tests.comparing import judging, of_models, of_objects, of_parameters, of_values, of_vendors
from tests.comparing.judging import Truth
from tests.comparing.pairs import SIDES, Pair
from tests.contract.test_docs import table

TABLES = (of_values, of_parameters, of_objects, of_models, of_vendors)
PAIRS = [pair for table in TABLES for pair in table.PAIRS]
NAMES = [pair.name for pair in PAIRS]
WIDER = [pair for pair in PAIRS if pair.more]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Truth:
    """Give the packages of both sides, all pairs in one."""
    return judging.truth(tmp_path_factory.mktemp("pairs"), PAIRS)


@pytest.fixture(scope="module")
def mypy(made: Truth) -> dict[str, str]:
    """Give what mypy says of all programs."""
    return judging.mypy(made)


@pytest.fixture(scope="module")
def pyright(made: Truth) -> dict[str, str]:
    """Give what pyright says of all programs."""
    return judging.pyright(made)


@pytest.fixture(scope="module")
def ran(made: Truth) -> dict[str, str]:
    """Give what the calls of all pairs met."""
    return judging.run(made)


def _effect(made: Truth, name: str, side: str) -> Effect:
    found = [getattr(change.finding, side) for change in made.changes[name]]
    return max(found, default=Effect.NONE)


@pytest.mark.parametrize("pair", PAIRS, ids=NAMES)
def test_each_change_is_told_as_what_it_is(made: Truth, pair: Pair) -> None:
    """A pair gives the kinds of changes that the table names, and no other."""
    assert {change.finding.kind for change in made.changes[pair.name]} == pair.kinds


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("pair", PAIRS, ids=NAMES)
def test_a_file_breaks_exactly_when_the_diff_says_so(
    made: Truth, pair: Pair, checker: str, request: pytest.FixtureRequest
) -> None:
    """A caller's file that type-checked before is flagged now where the surface breaks, and nowhere else."""
    flagged: dict[str, str] = request.getfixturevalue(checker)
    assert f"before_{pair.name}" not in flagged, flagged
    breaks = _effect(made, pair.name, "surface") is BREAKING
    assert (f"after_{pair.name}" in flagged) is breaks, flagged.get(f"after_{pair.name}")


@pytest.mark.parametrize("pair", PAIRS, ids=NAMES)
def test_a_call_breaks_exactly_when_the_diff_says_so(
    made: Truth, pair: Pair, ran: dict[str, str]
) -> None:
    """A call that was accepted before is refused now where the wire breaks, and nowhere else."""
    assert ran[f"before_{pair.name}"] == ""
    breaks = _effect(made, pair.name, "wire") is BREAKING
    assert bool(ran[f"after_{pair.name}"]) is breaks, ran[f"after_{pair.name}"]


@pytest.mark.parametrize("pair", WIDER, ids=[pair.name for pair in WIDER])
def test_what_is_wider_is_possible_now(
    made: Truth, pair: Pair, mypy: dict[str, str], ran: dict[str, str]
) -> None:
    """What the diff calls wider passes now, and did not before: the checker where the surface is, the call where the wire is."""
    changes = [change.finding for change in made.changes[pair.name]]
    assert f"after_more_{pair.name}" not in mypy
    if not pair.call:
        assert ran[f"after_more_{pair.name}"] == ""
    if any(one.surface is COMPATIBLE for one in changes):
        assert f"before_more_{pair.name}" in mypy
    if any(one.wire is COMPATIBLE for one in changes) and not pair.call:
        assert ran[f"before_more_{pair.name}"] != ""


def test_the_table_has_every_kind() -> None:
    """No kind of change is left without a pair that shows it."""
    assert set(KINDS) == {kind for pair in PAIRS for kind in pair.kinds}


def test_the_page_says_what_each_kind_does(made: Truth) -> None:
    """The table of `docs/diff.md` lists every kind, and what changes of the kind do to files and calls."""
    old, new = (read_catalog(Settings(made.root / side, made.root), Report()) for side in SIDES)
    seen: dict[str, tuple[set[Effect], set[Effect]]] = {kind: (set(), set()) for kind in KINDS}
    for change in (*compare(old, new), *compare(new, old)):
        files, calls = seen[change.finding.kind]
        files.add(change.finding.surface)
        calls.add(change.finding.wire)
    words = {Effect.NONE: "–", COMPATIBLE: "compatible", BREAKING: "break"}
    expected = [
        [
            f"`{kind}`",
            KINDS[kind],
            *(
                " or ".join(words[one] for one in sorted(effects, reverse=True))
                for effects in found
            ),
        ]
        for kind, found in seen.items()
    ]
    assert table("docs/diff.md", "Kind") == expected
