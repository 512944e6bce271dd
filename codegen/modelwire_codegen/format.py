"""Format rendered text: isort where datamodel-code-generator chose the imports, black everywhere."""

from functools import cache
from typing import Any

from modelwire_codegen.python_text import WIDTH


def format_python(text: str, sort_imports: bool) -> str:
    """Give `text` in the house style."""
    import black
    from black.report import NothingChanged

    if sort_imports:
        text = _sorted_imports(text)
    try:
        return str(black.format_file_contents(text, fast=True, mode=_mode()))
    except NothingChanged:
        return text


@cache
def _mode() -> Any:
    from black.mode import Mode, TargetVersion

    return Mode(line_length=WIDTH, target_versions={TargetVersion.PY311})


def _sorted_imports(text: str) -> str:
    import isort

    return str(isort.code(text, config=_isort_config()))


@cache
def _isort_config() -> Any:
    import isort

    return isort.Config(
        profile="black",
        line_length=WIDTH,
        lines_before_imports=1,
        known_third_party=["pydantic", "typing_extensions"],
        default_section="FIRSTPARTY",
        # Chosen for a class that takes further fields; ours say so by their bases.
        remove_imports=["pydantic.ConfigDict"],
    )
