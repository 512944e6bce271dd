"""Render and format plans, on both cores when there are many."""

import gc
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager

from modelwire_codegen import collector, worker
from modelwire_codegen.emit.own_templates import blame
from modelwire_codegen.emit.params import load_tool
from modelwire_codegen.emit.plan import Plan
from modelwire_codegen.format import format_python
from modelwire_codegen.guard import guard
from modelwire_codegen.outcome import Progress

# In so many files another process would not win back what it takes to load the tools there once more.
_FEW = 8
_plans: Sequence[Plan] = ()


def tools_at_hand() -> AbstractContextManager[None]:
    """Have the tools loaded by a worker, while plans are still being made."""
    return worker.beside(load_tools, ("black", "datamodel_code_generator", "isort"))


def load_tools() -> None:
    """Load what makes and formats Python; most of it loads when it is first used."""
    load_tool()
    format_python("import a\n", sort_imports=True)


def render_all(plans: Sequence[Plan], progress: Progress | None = None) -> list[str]:
    """Give the text of each plan, in order."""
    workers = min(os.cpu_count() or 1, 8)
    if len(plans) <= _FEW:
        with collector.paused():  # the tools are most of what is made
            return _one_by_one(plans, progress)
    if workers < 2 or not hasattr(os, "fork"):
        return _one_by_one(plans, progress)
    return _in_parallel(plans, workers, progress)


def _one_by_one(plans: Sequence[Plan], progress: Progress | None) -> list[str]:
    return [_note(_text(plan), index, plans, progress) for index, plan in enumerate(plans)]


def _in_parallel(plans: Sequence[Plan], workers: int, progress: Progress | None) -> list[str]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Plans hold functions, which cannot be sent to another process; a forked one has them already.
    global _plans
    _plans = plans
    worker.dismiss()
    gc.freeze()  # or each process would go through all the specs at each of its collections
    try:
        with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
            texts = pool.map(_by_index, range(len(plans)), chunksize=4)
            return [_note(text, index, plans, progress) for index, text in enumerate(texts)]
    finally:
        gc.unfreeze()
        _plans = ()


def _by_index(index: int) -> str:
    return _text(_plans[index])


def _text(plan: Plan) -> str:
    try:
        return _guarded(plan)
    except Exception as error:
        raise blame(error, plan) from error


def _guarded(plan: Plan) -> str:
    text = plan.render()
    is_stub = plan.path.endswith(".pyi")
    if not (is_stub or plan.path.endswith(".py")):
        return text
    if not plan.is_table:
        text = worker.call(format_python, text, plan.sort_imports, is_stub=is_stub)
    guard(text, plan.path)
    return text


def _note(text: str, index: int, plans: Sequence[Plan], progress: Progress | None) -> str:
    if progress:
        progress(index + 1, len(plans))
    return text
