"""Where the generator's own data lives: beside the package in a wheel, at the root of a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


def templates() -> Path:
    """Give the folder of the templates."""
    return _first(_PACKAGE / "templates", _CHECKOUT / "templates")


def meta_schemas() -> Path:
    """Give the folder of the meta-schemas."""
    return _first(_PACKAGE / "meta", _CHECKOUT / "specs" / "meta")


def common() -> Path:
    """Give the folder of the shared specs that come with the generator."""
    return _first(_PACKAGE / "common", _CHECKOUT / "specs" / "common")


def _first(*places: Path) -> Path:
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(
        f"none of {', '.join(map(str, places))} is there; install modelwire[codegen]"
    )
