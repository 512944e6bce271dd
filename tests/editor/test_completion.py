"""What an editor offers while a call is typed, asked of a real language server."""

from collections.abc import Iterable
from typing import get_args

import pytest

from modelwire.runpod import AsyncRunpod, Runpod
from modelwire.runpod.handles.pruna_p_image_t2i import PrunaPImageT2IInput
from modelwire.runpod.handles.resembleai_chatterbox_turbo import ResembleaiChatterboxTurboInput
from modelwire.runpod.handles.vllm_chat import VllmChatInput
from modelwire.runpod.inputs.chat_message import ChatMessageInput
from modelwire_runtime.options import OPTION_NAMES
from tests.support.editor import CURSOR, Editor

BLOCKING = "from modelwire import Runpod\nrunpod = Runpod()\n"
ASYNC = "from modelwire import AsyncRunpod\nrunpod = AsyncRunpod()\n"
PAINT = "runpod.image.pruna_p_image_t2i"
TALK = "runpod.text.qwen_qwen3_32b_awq"
RATIOS = get_args(PrunaPImageT2IInput.__annotations__["aspect_ratio"])
VOICES = get_args(ResembleaiChatterboxTurboInput.__annotations__["voice"])
PARAMETERS = set(PrunaPImageT2IInput.__annotations__)
ROLES = ("system", "user", "assistant", "tool")


def public(labels: Iterable[str]) -> set[str]:
    """Keep the names that are meant for callers."""
    return {label for label in labels if not label.startswith("_")}


def keywords(editor: Editor, text: str) -> set[str]:
    """Give the keywords that are offered at the cursor."""
    return {label[:-1] for label in editor.offers(BLOCKING + text) if label.endswith("=")}


@pytest.mark.parametrize("start", [BLOCKING, ASYNC], ids=["blocking", "async"])
def test_a_model_is_offered_by_the_start_of_its_name(opened: Editor, start: str) -> None:
    """Two letters bring the model, as an attribute, with the whole documentation of its call."""
    offers = opened.offers(f"{start}runpod.image.pr{CURSOR}")
    assert offers["pruna_p_image_t2i"].kind == "variable"
    assert "pruna_p_video" not in offers
    shown = opened.explained(offers["pruna_p_image_t2i"])
    assert "256 to 1440 px, a multiple of 16" in shown
    assert "Price: $0.005 per image" in shown


@pytest.mark.parametrize(
    ("start", "client"), [(BLOCKING, Runpod), (ASYNC, AsyncRunpod)], ids=["blocking", "async"]
)
@pytest.mark.parametrize("namespace", ["image", "text", "video"])
def test_a_namespace_offers_just_its_models(
    opened: Editor, namespace: str, start: str, client: type[Runpod] | type[AsyncRunpod]
) -> None:
    """The list is what `dir()` tells: every model, removed ones too, and nothing else."""
    offered = public(opened.offers(f"{start}runpod.{namespace}.{CURSOR}"))
    assert offered == set(dir(getattr(client(api_key="key"), namespace)))


def test_a_client_offers_its_namespaces_and_verbs(opened: Editor) -> None:
    """The list is what `dir()` tells."""
    offered = public(opened.offers(f"{BLOCKING}runpod.{CURSOR}"))
    assert offered == set(dir(Runpod(api_key="key")))
    assert offered >= {"image", "video", "speech", "text", "transcription", "run", "run_many"}


@pytest.mark.parametrize("verb", ["", ".submit", ".params"])
def test_a_call_offers_its_keywords(opened: Editor, verb: str) -> None:
    """Called, submitted or as a params object: the same keywords, all of them and no other."""
    assert keywords(opened, f"{PAINT}{verb}({CURSOR})") == PARAMETERS


@pytest.mark.parametrize("verb", ["", ".stream"])
def test_a_language_model_offers_its_keywords(opened: Editor, verb: str) -> None:
    """A stream offers what a call does."""
    assert keywords(opened, f"{TALK}{verb}({CURSOR})") == set(VllmChatInput.__annotations__)


def test_a_keyword_is_offered_by_its_start(opened: Editor) -> None:
    """The keyword comes first; what is given already is not offered again."""
    assert next(iter(opened.offers(f"{BLOCKING}{PAINT}(pro{CURSOR}"))) == "prompt="
    assert "prompt" not in keywords(opened, f'{PAINT}(prompt="A robot", {CURSOR})')


@pytest.mark.parametrize("verb", ["", ".submit", ".params"])
def test_a_closed_set_offers_its_values(opened: Editor, verb: str) -> None:
    """Within the quotes just the values are offered."""
    offers = opened.offers(f'{BLOCKING}{PAINT}{verb}(aspect_ratio="{CURSOR}")')
    assert list(offers) == [f'"{ratio}"' for ratio in RATIOS]
    assert {offer.kind for offer in offers.values()} == {"constant"}


def test_voices_are_offered(opened: Editor) -> None:
    """A set of names is a closed set like any other."""
    call = f'runpod.speech.resembleai_chatterbox_turbo(prompt="Hello.", voice="{CURSOR}")'
    assert list(opened.offers(BLOCKING + call)) == [f'"{voice}"' for voice in VOICES]


@pytest.mark.parametrize("verb", ["", ".stream"])
def test_a_nested_object_offers_its_keys_and_values(opened: Editor, verb: str) -> None:
    """A literal inside a list is known for what it is."""
    keys = opened.offers(f'{BLOCKING}{TALK}{verb}(messages=[{{"{CURSOR}"}}])')
    assert list(keys) == [f'"{name}"' for name in ChatMessageInput.__annotations__]
    roles = opened.offers(f'{BLOCKING}{TALK}{verb}(messages=[{{"role": "{CURSOR}"}}])')
    assert list(roles) == [f'"{role}"' for role in ROLES]


@pytest.mark.parametrize("owner", ["runpod", PAINT])
def test_options_are_offered(opened: Editor, owner: str) -> None:
    """`with_options` offers each option, and the values of one that has a closed set."""
    assert keywords(opened, f"{owner}.with_options({CURSOR})") == OPTION_NAMES
    modes = opened.offers(f'{BLOCKING}{owner}.with_options(validate="{CURSOR}")')
    assert list(modes) == ['"strict"', '"warn"', '"off"']
    assert public(opened.offers(f"{BLOCKING}{owner}.with_options(timeout=30).{CURSOR}")) == public(
        opened.offers(f"{BLOCKING}{owner}.{CURSOR}")
    )


def test_a_result_offers_what_it_has(opened: Editor) -> None:
    """A picture is saved, asked for its bytes and its cost; a text is no part of it."""
    picture = opened.offers(f'{BLOCKING}image = {PAINT}(prompt="A robot")\nimage.{CURSOR}')
    kinds = {name: picture[name].kind for name in ("save", "bytes", "url", "cost")}
    assert kinds == {"save": "method", "bytes": "method", "url": "property", "cost": "variable"}
    assert "text" not in picture
    answer = opened.offers(f"{BLOCKING}answer = {TALK}(messages=[])\nanswer.{CURSOR}")
    assert {"text", "reasoning", "tool_calls", "usage"} <= set(answer)
    assert "save" not in answer


def test_a_job_offers_what_it_can(opened: Editor) -> None:
    """A submission is known as a job, and what it waits for as the model's result."""
    job = f'job = runpod.video.pruna_p_video.submit(prompt="Waves")\njob.{CURSOR}'
    assert {"wait", "status", "cancel", "token"} <= set(opened.offers(BLOCKING + job))
    assert "save" in opened.offers(BLOCKING + job.replace(CURSOR, f"wait().{CURSOR}"))
