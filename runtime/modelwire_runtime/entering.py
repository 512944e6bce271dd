"""How the verbs of generated handles are entered: what does not fit a signature is told in our words, not in Python's."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def fitted(method: Callable[..., Any], owner: type, *, awaited: bool) -> Callable[..., Any]:
    """Return a generated method that says in our words what does not fit its signature.

    A keyword that is unknown or missing is judged as `run` judges it; see `misfits` for the rest.
    Signatures and completion see the method itself, under the name of the handle that its caller has.
    """
    wrapper = _passed_by(method) if only_hands_on(method) else _entered(method)
    found = wraps(method)(wrapper[awaited])
    found.__qualname__ = f"{owner.__qualname__}.{method.__name__}"
    return found


def _entered(method: Callable[..., Any]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Return what enters a method, for a blocking and for an async handle."""

    def called(self: Any, /, *args: Any, **values: Any) -> Any:
        try:
            return method(self, *args, **values)
        except TypeError as error:
            if not _misses_signature(error):
                raise
        return _unfit(self, method, args, values)

    async def awaits(self: Any, /, *args: Any, **values: Any) -> Any:
        try:
            work = method(self, *args, **values)
        except TypeError as error:
            if not _misses_signature(error):
                raise
            work = None
        return await (_unfit(self, method, args, values) if work is None else work)

    return called, awaits


def _passed_by(method: Callable[..., Any]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Return what does in place of a method that only hands on, for a blocking and for an async handle.

    What the caller left out is not set first, to be told from what he set afterwards.
    """

    def called(self: Any, /, *args: Any, **values: Any) -> Any:
        if args or "self" in values:
            raise _misfit(self, method, args, values)
        return self._run(values)

    async def awaits(self: Any, /, *args: Any, **values: Any) -> Any:
        if args or "self" in values:
            raise _misfit(self, method, args, values)
        return await self._run(values)

    return called, awaits


def _hands_on(self: Any, **values: Any) -> Any:
    return self._run(locals())


def only_hands_on(method: Any) -> bool:
    """Tell whether the body of a method is the line that our own template prints; a team's may do more."""
    line, code = _hands_on.__code__, method.__code__
    return (code.co_code, code.co_names) == (line.co_code, line.co_names)


def _misses_signature(error: TypeError) -> bool:
    """Tell whether a call was refused at the door: the method itself was never entered."""
    trace = error.__traceback__
    return trace is not None and trace.tb_next is None


def _unfit(
    handle: Any, method: Callable[..., Any], args: tuple[Any, ...], values: dict[str, Any]
) -> Any:
    if args or "self" in values:
        raise _misfit(handle, method, args, values)
    return handle._run(values)


def _misfit(
    handle: Any, method: Callable[..., Any], args: tuple[Any, ...], values: dict[str, Any]
) -> Exception:
    from modelwire_runtime.misfits import misfit

    return misfit(handle, method, args, values)
