"""Generate again whenever specs or templates change, until somebody has enough of it.

What happens is a list of rounds: each takes the paths that changed and gives what came of them. Where changes come from and where
rounds are shown is handed in. A fault ends a round, never the watch.
"""

import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import TemplateSyntaxError

from modelwire_codegen import pipeline, validate
from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.fingerprint import forget
from modelwire_codegen.memory import Memory
from modelwire_codegen.outcome import Outcome
from modelwire_codegen.resources import meta_schemas
from modelwire_codegen.settings import Settings
from modelwire_codegen.template_folders import folders, using
from modelwire_codegen.write import UnsafeOutput

SUFFIXES = (".yaml", ".json", ".jinja", ".jinja2")
_IN_TEMPLATE = re.compile(r'File "([^"]+\.jinja2?)", line ([0-9]+)')
Changes = Iterable[Iterable[Path]]


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one set of changes: an outcome, or findings, or a fault."""

    number: int
    changed: tuple[Path, ...]
    outcome: Outcome | None = None
    error: SpecError | None = None
    fault: str = ""

    @property
    def is_good(self) -> bool:
        """True when the output is what specs and templates say."""
        return self.outcome is not None


@dataclass(slots=True)
class Watch:
    """A process that generates again and again, and keeps what it has read."""

    settings: Settings
    memory: Memory = field(default_factory=Memory)
    count: int = 0

    def rounds(self, changes: Changes) -> Iterator[Round]:
        """Generate once, then after each set of changes."""
        yield self.round(())
        for paths in changes:
            yield self.round(paths)

    def round(self, paths: Iterable[Path]) -> Round:
        """Generate now, and tell how it went."""
        changed = tuple(sorted(paths))
        self.count += 1
        if any(path.resolve().is_relative_to(meta_schemas().resolve()) for path in changed):
            validate.forget()
            forget()
            self.memory = Memory()  # what is in it was found sound by the former meta-schemas
        try:
            outcome = pipeline.run(self.settings, memory=self.memory)
        except SpecError as error:
            return Round(self.count, changed, error=error)
        except (UnsafeOutput, OSError) as error:
            return Round(self.count, changed, fault=str(error))
        except Exception as error:  # most likely of a template, and the next round may be better
            return Round(self.count, changed, fault=_fault(error, self.settings))
        return Round(self.count, changed, outcome)


def _fault(error: Exception, settings: Settings) -> str:
    """Give the place in a template, where there is one, or else the end of the traceback."""
    message = f"{type(error).__name__}: {error}"
    if isinstance(error, TemplateSyntaxError) and error.name:
        with using(settings.templates):
            homes = [folder for folder in folders() if (folder / error.name).is_file()]
        return f"{(homes[0] / error.name).as_posix() if homes else error.name}:{error.lineno}: {message}"
    # The text of a worker's traceback comes along as the cause.
    text = "".join(traceback.format_exception(error))
    if found := _IN_TEMPLATE.findall(text):
        path, line = found[-1]
        return f"{path}:{line}: {message}"
    return "".join(traceback.format_exception(error, limit=-3)).rstrip()


def watched(settings: Settings) -> tuple[Path, ...]:
    """Give the folders in which a change counts."""
    with using(settings.templates):
        return (settings.specs, *folders())


def counts(path: str) -> bool:
    """Tell whether a changed file is one that is read; editors leave others beside them."""
    name = Path(path).name
    return name.endswith(SUFFIXES) and not name.startswith((".", "#", "~"))


def changes_on_disk(settings: Settings, *, debounce: int = 300, step: int = 40) -> Changes:
    """Wait for the disk to change, again and again, until the user interrupts."""
    from watchfiles import watch

    def wanted(change: object, path: str) -> bool:
        return counts(path)

    for batch in watch(
        *watched(settings),
        watch_filter=wanted,
        debounce=debounce,
        step=step,
        raise_interrupt=True,
    ):
        yield [Path(path) for _, path in batch]


Show = Callable[[Round], None]


def run(watch: Watch, changes: Changes, show: Show) -> None:
    """Show each round, until the changes or the user's patience end."""
    try:
        for item in watch.rounds(changes):
            show(item)
    except KeyboardInterrupt:
        # Wherever it came, writing is one move: the output is the former one or the new one.
        return
