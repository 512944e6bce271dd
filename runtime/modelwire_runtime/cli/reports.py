"""What the command tells of a call's results: files saved, text or JSON printed, the cost said."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from modelwire_runtime.results import Result


def say(text: str) -> None:
    """Tell a person, not the program that reads the output."""
    print(text, file=sys.stderr)


def print_json(value: Any) -> None:
    """Print a value as JSON; what JSON has no form for is printed as text."""
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))


@dataclass(frozen=True, slots=True)
class Report:
    """How results are to be told."""

    model: str
    """The id that the caller gave."""
    save: Path | None = None
    """Where the file goes; of several files each gets a number before its suffix."""
    as_json: bool = False
    dry_run: bool = False
    """Whether there is only the request, or what the vendor says of it."""

    def tell(self, results: "Sequence[Result]") -> None:
        """Save the files of one result, or of those that came of several, and print them all."""
        for warning in dict.fromkeys(text for result in results for text in result.warnings):
            say(f"warning: {warning}")
        saved = self._saved(results)
        if self.as_json:
            told = [_data(*pair) for pair in zip(results, saved, strict=True)]
            print_json(told[0] if len(told) == 1 else {"results": told})
            return
        for result, paths in zip(results, saved, strict=True):
            self._print(result, paths)
        costs = [result.cost for result in results if result.cost is not None]
        if costs:
            say(f"cost: ${sum(costs):g}")

    def _saved(self, results: "Sequence[Result]") -> list[list[Path]]:
        """Save the files, and return where those of each result are."""
        if self.save is None or self.dry_run:
            return [[] for _ in results]
        count = sum(len(_media(result)) for result in results)
        if not count:
            say(f"there is no file in the result of {self.model}, so nothing was saved")
        alone = count < 2 or self.save.is_dir()
        numbers = iter(range(1, count + 1))
        path = self.save
        return [
            [
                item.save(path if alone else path.with_stem(f"{path.stem}-{next(numbers)}"))
                for item in _media(result)
            ]
            for result in results
        ]

    def _print(self, result: "Result", paths: Sequence[Path]) -> None:
        media = _media(result)
        text: str | None = getattr(result, "text", None)
        if self.dry_run:
            print_json(result.raw)
        elif paths:
            print(*paths, sep="\n")
        elif media:
            print(*(item.url if _is_online(item) else repr(item) for item in media), sep="\n")
        else:
            print(text) if text is not None else print_json(result.output)


def _data(result: "Result", paths: Sequence[Path]) -> dict[str, Any]:
    """Return a result as a program reads it."""
    saved = [str(path) for path in paths]
    return {
        "model": result.model,
        "cost": result.cost,
        "urls": [item.url for item in _media(result) if _is_online(item)],
        "text": getattr(result, "text", None),
        "job_id": result.job_id,
        "saved": saved if len(saved) > 1 else next(iter(saved), None),
        "output": result.output or result.raw,
    }


def _media(result: "Result") -> Sequence[Any]:
    return getattr(result, "media", ())


def _is_online(item: Any) -> bool:
    return not item.url.startswith("data:")
