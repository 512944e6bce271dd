"""Format rendered text: isort where datamodel-code-generator chose the imports, black everywhere."""

from functools import cache
from typing import Any

from modelwire_codegen.python_text import WIDTH

STUB_WIDTH = 100


def format_python(text: str, sort_imports: bool, *, is_stub: bool = False) -> str:
    """Give `text` in the house style."""
    # `ConfigDict` is chosen for a class that takes further fields; ours say so by their bases.
    chosen = _sorted_imports(text, ("pydantic.ConfigDict",)) if sort_imports else text
    return _formatted(chosen, _mode(is_pyi=is_stub))


def format_stub(text: str) -> str:
    """Give the text of a stub in the style of stubs, its lines as long as those of the source beside it."""
    return _formatted(_sorted_imports(text), _mode(STUB_WIDTH, is_pyi=True))


def _formatted(text: str, mode: Any) -> str:
    import black
    from black.report import NothingChanged

    try:
        return str(black.format_file_contents(text, fast=True, mode=mode))
    except NothingChanged:
        return text


@cache
def _mode(width: int = WIDTH, *, is_pyi: bool = False) -> Any:
    from black.mode import Mode, TargetVersion

    return Mode(line_length=width, target_versions={TargetVersion.PY311}, is_pyi=is_pyi)


def _sorted_imports(text: str, unwanted: tuple[str, ...] = ()) -> str:
    import isort

    return str(isort.code(text, config=_isort_config(unwanted)))


@cache
def _isort_config(unwanted: tuple[str, ...]) -> Any:
    import isort

    return isort.Config(
        profile="black",
        line_length=WIDTH,
        lines_before_imports=1,
        known_third_party=["pydantic", "typing_extensions"],
        default_section="FIRSTPARTY",
        remove_imports=unwanted,
    )
