"""Answers: from flags, or from questions on a terminal; each is held against its rule as soon as it is given."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from modelwire_codegen.resources import meta_schemas

Ask = Callable[[str], str]
Answers = dict[str, str]


class BadAnswer(Exception):
    """An answer that the specs have no room for; the text says why."""


@dataclass(slots=True)
class Faults:
    """Gathers bad answers, so that all of them are told at once."""

    found: list[str] = field(default_factory=list[str])

    @contextmanager
    def noting(self, start: str = "") -> Iterator[None]:
        """Note a bad answer instead of raising it."""
        try:
            yield
        except BadAnswer as error:
            self.found += [f"{start}{line}" for line in str(error).splitlines()]

    def raise_if_any(self) -> None:
        """Raise one `BadAnswer` with all that was noted."""
        if self.found:
            raise BadAnswer("\n".join(self.found))


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to be told."""

    key: str
    ask: str
    rule: str | Sequence[str]
    """A definition of a meta-schema, such as `models.json#/$defs/id`, or the words to choose from."""
    default: Callable[[Answers], str] | None = None
    """What stands for no answer; left out when there has to be one."""

    @property
    def flag(self) -> str:
        """How the answer is given on a command line."""
        return f"--{self.key.replace('_', '-')}"

    def check(self, answer: str) -> str:
        """Give the answer back; raises `BadAnswer` when it breaks the rule."""
        if isinstance(self.rule, str):
            _check_form(self.rule, answer)
        elif answer not in self.rule:
            raise BadAnswer(f"{answer!r} is none of {', '.join(self.rule)}")
        return answer


def check_given(
    questions: Sequence[Question], given: Mapping[str, str | None], *, alone: bool
) -> Answers:
    """Give the answers that were given; raises `BadAnswer` with all that is wrong, or missing where nobody is asked."""
    faults = Faults()
    checked: Answers = {}
    for question in questions:
        if (answer := given.get(question.key)) is not None:
            with faults.noting(f"{question.flag}: "):
                checked[question.key] = question.check(answer)
        elif alone and question.default is None:
            faults.found.append(f"{question.flag}: has to be given; {question.ask.lower()}")
    faults.raise_if_any()
    return checked


def collect(
    questions: Sequence[Question],
    given: Mapping[str, str | None],
    ask: Ask | None,
    told: Mapping[str, str] | None = None,
) -> Answers:
    """Answer every question: as given, else as asked for, else by its default; raises `BadAnswer`.

    Nobody is asked anything while an answer that was given is wrong. `told` are answers that need no look.
    """
    checked = check_given(questions, given, alone=ask is None)
    answers: Answers = dict(told or {})
    for question in questions:
        known = checked.get(question.key)
        answers[question.key] = known if known is not None else _asked(question, answers, ask)
    return answers


def check(key: str, rule: str, answer: str) -> str:
    """Give one answer back that nobody asks for; raises `BadAnswer` when it breaks the rule."""
    return collect([Question(key, "", rule)], {key: answer}, None)[key]


def _asked(question: Question, answers: Answers, ask: Ask | None) -> str:
    default = question.default(answers) if question.default else None
    if ask is None:
        try:
            return question.check(default or "")
        except BadAnswer as error:
            raise BadAnswer(f"{question.flag}: {error}") from None
    choices = "" if isinstance(question.rule, str) else f" ({', '.join(question.rule)})"
    shown = f" [{default}]" if default else ""
    while True:
        answer = ask(f"{question.ask}{choices}{shown}: ").strip() or default or ""
        try:
            return question.check(answer)
        except BadAnswer as error:
            # The next prompt says why it comes again.
            shown = f" ({error}){f' [{default}]' if default else ''}"


def _check_form(rule: str, answer: str) -> None:
    form = _definition(rule)
    if Draft202012Validator(form).is_valid(answer):
        return
    raise BadAnswer(f"{answer!a} is no {form['title'].lower()}. {form['description']}")


@cache
def _definition(rule: str) -> Mapping[str, Any]:
    file, _, name = rule.partition("#/$defs/")
    return dict(json.loads((meta_schemas() / file).read_text("utf-8"))["$defs"][name])
