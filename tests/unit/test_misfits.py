"""A call that does not fit a handle's signature is told as any other wrong call, and costs nothing."""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

from modelwire import AsyncRunpod, Runpod
from modelwire.runpod.handles.pruna_p_image_t2i import AsyncPrunaPImageT2I, PrunaPImageT2I
from modelwire_runtime.entering import only_hands_on
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.handles import AsyncJobHandle, JobCalls, JobHandle
from modelwire_runtime.testing import AsyncScriptedTransport, ScriptedTransport, reply

KEY = "a-key-of-some-length"
PAGE = "; see https://docs.runpod.io/public-endpoints/models/p-image-t2i"
DONE = reply({"id": "j-1", "status": "COMPLETED", "output": {"image_url": "https://x.test/a"}})
WITH_SELF = {"prompt": "A robot", "self": 1}
Call = Callable[[Any], Any]


def refused(call: Call, *, asynchronous: bool = False) -> InvalidParams:
    """Return the error of a call; nothing may be sent."""

    async def awaited() -> None:
        await call(AsyncRunpod(api_key=KEY, transport=AsyncScriptedTransport()))

    def called() -> None:
        call(Runpod(api_key=KEY, transport=ScriptedTransport()))

    with pytest.raises(InvalidParams) as caught:
        asyncio.run(awaited()) if asynchronous else called()
    return caught.value


def messages(call: Call, *, asynchronous: bool = False) -> list[str]:
    """Return what is said of a call."""
    return [fault.message for fault in refused(call, asynchronous=asynchronous).faults]


MISFITS: list[tuple[Call, list[str]]] = [
    (
        lambda runpod: runpod.image.pruna_p_image_t2i(promt="A robot", width=7),
        [
            "promt='A robot': there is no such parameter; did you mean prompt?",
            "prompt is required",
            "width=7 is not a multiple of 16 (nearest: 256); allowed 256..1440",
            "width=7 applies only when aspect_ratio is 'custom'",
        ],
    ),
    (lambda runpod: runpod.image.pruna_p_image_t2i(), ["prompt is required"]),
    (
        lambda runpod: runpod.image.pruna_p_image_t2i("A robot"),
        ["'A robot' has no name; write prompt='A robot'"],
    ),
    (
        lambda runpod: runpod.image.pruna_p_image_t2i("A robot", 1.5, aspect="1:1"),
        [
            "'A robot' has no name; write prompt='A robot'",
            "1.5 has no name; write seed=1.5",
            "aspect='1:1': there is no such parameter; did you mean aspect_ratio?",
            "seed=1.5 is not an integer",
        ],
    ),
    (
        lambda runpod: runpod.image.pruna_p_image_t2i.submit("A robot"),
        ["'A robot' has no name; write prompt='A robot'"],
    ),
    (
        lambda runpod: runpod.image.pruna_p_image_t2i({"prompt": "A robot"}),
        ["{'prompt': 'A robot'} has no name; a dictionary of parameters goes in as **parameters"],
    ),
    (
        lambda runpod: runpod.image.pruna_p_image_t2i(
            runpod.image.pruna_p_image_t2i.params(prompt="A robot")
        ),
        ["a params object holds the whole call: client.run(PrunaPImageT2IParams(...))"],
    ),
    (
        lambda runpod: runpod.image.pruna_p_image_t2i(**WITH_SELF),
        ["self: there is no such parameter"],
    ),
]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(("call", "said"), MISFITS)
def test_all_that_is_wrong_is_said_at_once(call: Call, said: list[str], asynchronous: bool) -> None:
    """Names, neighbours and values together, and the same on both clients."""
    assert sorted(messages(call, asynchronous=asynchronous)) == sorted(said)


def test_values_beyond_the_parameters_have_no_proposal() -> None:
    """There is nothing that they may have been meant for."""
    said = messages(lambda runpod: runpod.image.pruna_p_image_t2i(*"abcdefg"))
    assert "'g' has no name, and no parameter is left for it" in said


def test_a_stream_takes_names_too() -> None:
    """A stream is refused before it is opened."""
    said = messages(lambda runpod: runpod.text.qwen_qwen3_32b_awq.stream("Hi"))
    assert "'Hi' has no name; write messages='Hi'" in said


def test_a_handle_says_what_run_says() -> None:
    """The same faults, the same page, and no second error behind the first."""
    by_id = refused(lambda runpod: runpod.run("pruna/p-image-t2i", promt="A robot"))
    by_handle = refused(lambda runpod: runpod.image.pruna_p_image_t2i(promt="A robot"))
    assert str(by_handle) == str(by_id)
    assert by_handle.faults == by_id.faults
    assert by_handle.__context__ is None
    assert str(refused(lambda runpod: runpod.image.pruna_p_image_t2i("A robot"))).endswith(PAGE)


@pytest.mark.parametrize("mode", ["warn", "off"])
def test_a_caller_who_asked_not_to_be_judged_is_not(mode: Any) -> None:
    """An unknown keyword is sent, as by `run`; a value without a name cannot be."""
    transport = ScriptedTransport([DONE])
    runpod = Runpod(api_key=KEY, transport=transport, validate=mode)
    handle: Any = runpod.image.pruna_p_image_t2i
    result = handle(prompt="A robot", brand_new=1)
    assert b'"brand_new":1' in (transport.requests[0].body or b"")
    assert len(result.warnings) == (mode == "warn")
    with pytest.raises(InvalidParams, match="has no name"):
        handle("A robot")


def test_a_type_error_from_inside_stays_one() -> None:
    """Only a call that never entered the method is taken for a misfit."""

    def broken(result: Any) -> None:
        raise TypeError("mine")

    runpod = Runpod(api_key=KEY, transport=ScriptedTransport([DONE]), on_result=broken)
    with pytest.raises(TypeError, match="mine"):
        runpod.image.pruna_p_image_t2i(prompt="A robot")

    async def go() -> None:
        transport = AsyncScriptedTransport([DONE])
        async with AsyncRunpod(api_key=KEY, transport=transport, on_result=broken) as client:
            await client.image.pruna_p_image_t2i(prompt="A robot")

    with pytest.raises(TypeError, match="mine"):
        asyncio.run(go())


def test_a_class_of_ones_own_keeps_pythons_error() -> None:
    """A subclass may take other parameters, of which the model's set knows nothing."""

    class Styled(PrunaPImageT2I):
        def __call__(self, *, style: str) -> Any:  # type: ignore[override]
            return super().__call__(prompt=f"In {style}")

    runpod = Runpod(api_key=KEY, transport=ScriptedTransport([DONE]))
    plain = runpod.image.pruna_p_image_t2i
    styled: Any = Styled(plain._client, plain._entry, {})
    with pytest.raises(TypeError, match="stlye"):
        styled(stlye="ink")
    assert styled(style="ink").url == "https://x.test/a"


def test_an_async_misfit_is_told_when_it_is_awaited() -> None:
    """A call that does not fit makes a coroutine as any other does; a stream, which is not awaited, is told at once."""

    async def go() -> None:
        client = AsyncRunpod(api_key=KEY, transport=AsyncScriptedTransport())
        handle: Any = client.image.pruna_p_image_t2i
        written: Any = client.text.qwen_qwen3_32b_awq
        for work in (handle("A robot"), handle.submit("A robot"), handle(promt="A robot")):
            with pytest.raises(InvalidParams, match="prompt"):
                await work
        with pytest.raises(InvalidParams, match="write messages="):
            written.stream("Hi")

    asyncio.run(go())


@pytest.mark.parametrize("cls", [PrunaPImageT2I, AsyncPrunaPImageT2I])
def test_signatures_stay_whole(cls: Any) -> None:
    """Editors, `help` and frameworks that look at a function see the method itself."""
    call = cls.__call__
    names = ["self", "prompt", "seed", "disable_safety_checker", "aspect_ratio", "width", "height"]
    assert list(inspect.signature(call).parameters) == names
    assert list(inspect.signature(cls(None, None, {})).parameters) == names[1:]
    assert get_type_hints(inspect.unwrap(call))["prompt"] is str
    assert call.__qualname__ == f"{cls.__name__}.__call__"
    assert "Args:" in call.__doc__
    is_async = cls is AsyncPrunaPImageT2I
    assert inspect.iscoroutinefunction(call) is is_async
    assert inspect.iscoroutinefunction(cls.submit) is is_async


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_verb_with_a_body_of_its_own_is_run(asynchronous: bool) -> None:
    """A team's template may print more than ours, which does nothing but hand on and is passed by."""

    class Inked(JobCalls[Any, Any]):
        def __call__(self, *, prompt: str) -> Any:
            return self._run({"prompt": f"{prompt}, in ink"})

    base = AsyncJobHandle if asynchronous else JobHandle
    cls: Any = type("InkedHandle", (base, Inked), {"__module__": "team.handles.inked"})
    transport: Any = (AsyncScriptedTransport if asynchronous else ScriptedTransport)([DONE])
    client: Any = (AsyncRunpod if asynchronous else Runpod)(api_key=KEY, transport=transport)
    inked = cls(client, client.image.pruna_p_image_t2i._entry, {})
    result = inked(prompt="A robot")
    assert (asyncio.run(result) if asynchronous else result).url == "https://x.test/a"
    assert "A robot, in ink" in (transport.requests[0].body or b"").decode()
    assert not only_hands_on(inspect.unwrap(cls.__call__))
    for ours in (PrunaPImageT2I, AsyncPrunaPImageT2I):
        assert only_hands_on(inspect.unwrap(ours.__call__))
