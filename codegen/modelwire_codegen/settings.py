"""What a run works on."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run works on."""

    specs: Path
    out: Path
    package: str = "modelwire"
    templates: Path | None = None
    """Folder with templates of a team's own, each in place of ours of its name."""
    cache: Path | None = None
    """Folder of the user's own, where a run leaves to the next what took long to make."""
