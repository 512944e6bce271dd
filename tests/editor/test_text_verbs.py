"""What an editor offers inside of the verbs of a language model, whose keywords are written down nowhere but in its call."""

import pytest

from modelwire.runpod.handles.vllm_chat import VllmChatInput
from modelwire.runpod.inputs.chat_message import ChatMessageInput
from tests.support.editor import CURSOR, Editor

START = """
from modelwire import AsyncRunpod, Runpod, Tools
from pydantic import BaseModel


class Recipe(BaseModel):
    name: str


def look(city: str) -> str:
    return city


tools = [look]
runpod = Runpod()
later = AsyncRunpod()
"""
MODELS = ("runpod.text.qwen_qwen3_32b_awq", "later.text.qwen_qwen3_32b_awq")
VERBS = (
    "parse(Recipe, ",
    "stream_parse(list[Recipe], ",
    "run_tools(tools, ",
    "stream_tools(Tools([look]), ",
)
CALLS = [f"{model}.{verb}" for model in MODELS for verb in VERBS]


@pytest.mark.parametrize("call", CALLS)
def test_a_verb_offers_the_keywords_of_the_call(opened: Editor, call: str) -> None:
    """All of them and no other."""
    offers = opened.offers(f"{START}{call}{CURSOR})")
    assert {label[:-1] for label in offers if label.endswith("=")} == {
        *VllmChatInput.__annotations__
    }


@pytest.mark.parametrize("model", MODELS)
def test_behind_a_list_a_letter_brings_the_keyword(opened: Editor, model: str) -> None:
    """The language server offers nothing behind a literal's comma, of whatever function."""
    assert (
        next(iter(opened.offers(f"{START}{model}.run_tools([look], mess{CURSOR})"))) == "messages="
    )


@pytest.mark.parametrize("call", CALLS)
def test_a_verb_offers_the_values_of_a_closed_set(opened: Editor, call: str) -> None:
    """Within the quotes just those."""
    offers = opened.offers(f'{START}{call}tool_choice="{CURSOR}")')
    assert list(offers) == ['"auto"', '"none"', '"required"']


@pytest.mark.parametrize("call", CALLS)
def test_a_verb_offers_what_is_inside_of_an_object(opened: Editor, call: str) -> None:
    """A message is known for what it is."""
    keys = opened.offers(f'{START}{call}messages=[{{"{CURSOR}"}}])')
    assert list(keys) == [f'"{name}"' for name in ChatMessageInput.__annotations__]


def test_what_was_parsed_is_known(opened: Editor) -> None:
    """The value offers the fields of its class, of a list's elements too."""
    whole = opened.offers(f"{START}{MODELS[0]}.parse(Recipe, messages=[]).parsed.{CURSOR}")
    assert "name" in whole
    text = f"for each in {MODELS[0]}.stream_parse(list[Recipe], messages=[]).elements:\n    each.{CURSOR}"
    assert "name" in opened.offers(START + text)


def test_the_verbs_are_offered_and_explained(opened: Editor) -> None:
    """With what they raise."""
    offers = opened.offers(f"{START}{MODELS[0]}.{CURSOR}")
    assert {"parse", "stream_parse", "run_tools", "stream_tools"} <= set(offers)
    assert "AnswerError" in opened.explained(offers["parse"])
    assert "TooManySteps" in opened.explained(offers["run_tools"])
