"""The seed on what OpenAI's chats are given and tell: reasoning, shapes, pictures, files, predictions, caching, sound."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from modelwire import InvalidParams, OpenAI, answer, file_to_data_uri
from modelwire.openai.inputs.chat_message import ChatMessageInput
from modelwire_runtime.testing import FakeVendor, Reply, media
from tests.seed.conftest import Sent, there

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
HELLO: list[ChatMessageInput] = [{"role": "user", "content": "Hello"}]
FILE_ID = "file-8EFBcWHsQxZV7YGezBC1fq"
PNG = media.png(64, 64)
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
CODE = "class User { Username: string }"


class Ingredient(BaseModel):
    """One thing to buy."""

    name: str
    amount: str


class Recipe(BaseModel):
    """How a dish is made."""

    name: str
    ingredients: list[Ingredient]
    steps: list[str]


def _asked(text: str, part: Any) -> list[ChatMessageInput]:
    """Return a user's message of a text and another part."""
    return [{"role": "user", "content": [{"type": "text", "text": text}, part]}]


def _part(sent: dict[str, Any]) -> Any:
    """Return the part behind the text, as it was sent."""
    return sent["messages"][0]["content"][1]


def _completion(usage: dict[str, Any] | None = None, **choice: Any) -> Reply:
    """Return a completion that tells more than the fake does by itself."""
    message = {"role": "assistant", "content": "Hi!"}
    choices = [{"index": 0, "finish_reason": "stop", "message": message, **choice}]
    told = {"prompt_tokens": 2006, "completion_tokens": 300, "total_tokens": 2306, **(usage or {})}
    body = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-5"}
    return Reply.json({**body, "choices": choices, "usage": told})


def test_heading_chat_reasoning_models(openai: OpenAI) -> None:
    """The catalog tells which models reason; one of them has no chat at all."""
    for id in ("o1", "o3", "o3-mini", "o4-mini"):
        info = openai.models.get(id)
        assert info.capabilities["reasoning"]
        assert getattr(openai.chat, info.attribute).id == id
    assert openai.models.get("gpt-5.1-codex-mini").capabilities["reasoning"]
    assert not hasattr(openai.chat, "gpt_5_1_codex_mini")
    assert not openai.models.get("gpt-4o").capabilities["reasoning"]


def test_sample_48_chat_reasoning(openai: OpenAI, sent_openai: Sent) -> None:
    """An effort goes out, and the tokens of the thought are counted apart."""
    asked: list[ChatMessageInput] = [
        {"role": "user", "content": "Invent a new holiday and describe its traditions."}
    ]
    result = openai.chat.gpt_5(messages=asked, reasoning_effort="low")
    assert sent_openai()["reasoning_effort"] == "low"
    assert "Invent a new holiday" in result.text
    usage = there(result.usage)
    assert there(usage.output_tokens) > there(usage.reasoning_tokens) > 0


def test_sample_49_chat_system_message(openai: OpenAI, sent_openai: Sent) -> None:
    """A system message of a model that reasons stays one."""
    turns: list[ChatMessageInput] = [
        {"role": "system", "content": "You are a helpful assistant."},
        {"role": "user", "content": "Tell me a joke."},
    ]
    assert "Tell me a joke." in openai.chat.gpt_5(messages=turns).text
    assert sent_openai() == {"model": "gpt-5", "messages": turns}


def test_point_chat_provider_options(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """What only models that do not reason take is told before the request, not dropped."""
    wrong: dict[str, Any] = {"temperature": 0.5, "presence_penalty": 1, "logprobs": True}
    with pytest.raises(InvalidParams) as caught:
        openai.chat.gpt_5(messages=HELLO, **wrong)
    assert {fault.parameter for fault in caught.value.faults} == set(wrong)
    assert not fake_openai.requests


def test_point_chat_effort_of_a_model(openai: OpenAI, sent_openai: Sent) -> None:
    """It is a keyword of the call, or of a params object that is made once."""
    openai.chat.gpt_5(messages=HELLO, reasoning_effort="minimal")
    assert sent_openai()["reasoning_effort"] == "minimal"
    made: Any = openai.chat.gpt_5.params
    assert made(model="gpt-5", messages=HELLO, reasoning_effort="high").reasoning_effort == "high"
    wrong: Any = "xhigh"
    with pytest.raises(InvalidParams, match="reasoning_effort"):
        openai.chat.gpt_5(messages=HELLO, reasoning_effort=wrong)


def test_point_chat_reasoning_tokens(openai: OpenAI) -> None:
    """Whole and as a stream alike."""
    whole = openai.chat.o3(messages=HELLO, reasoning_effort="high")
    with openai.chat.o3.stream(messages=HELLO, reasoning_effort="high") as stream:
        streamed = stream.result()
    assert there(whole.usage).reasoning_tokens == there(streamed.usage).reasoning_tokens
    assert there(there(whole.usage).reasoning_tokens) > 0


@pytest.mark.parametrize("role", ["developer", "system"])
def test_point_chat_system_message_roles(openai: OpenAI, sent_openai: Sent, role: Any) -> None:
    """Both roles are the caller's to choose."""
    openai.chat.o3(messages=[{"role": role, "content": "Be brief."}, *HELLO])
    assert sent_openai()["messages"][0] == {"role": role, "content": "Be brief."}


def test_point_chat_system_message_left_out(openai: OpenAI, sent_openai: Sent) -> None:
    """To remove it is to leave it out of the list, which is not touched."""
    turns: list[ChatMessageInput] = [{"role": "system", "content": "Be brief."}, *HELLO]
    openai.chat.o3(messages=[turn for turn in turns if turn["role"] != "system"])
    assert sent_openai()["messages"] == HELLO
    assert len(turns) == 2


def test_heading_chat_strict_unless_told_otherwise(openai: OpenAI, sent_openai: Sent) -> None:
    """Strict is the default: every field is wanted, and no other is allowed."""
    openai.chat.gpt_4o.parse(Recipe, messages=HELLO)
    asked = sent_openai()["response_format"]["json_schema"]
    assert asked["strict"] is True
    for part in (asked["schema"], *asked["schema"]["$defs"].values()):
        assert part["required"] == list(part["properties"])
        assert part["additionalProperties"] is False


def test_sample_50_chat_shape_that_is_not_strict(openai: OpenAI, sent_openai: Sent) -> None:
    """A shape has a name and a description for the model, and comes back as an instance."""
    wanted = answer(Recipe, name="recipe", description="A recipe for lasagna.", strict=False)
    messages: list[ChatMessageInput] = [{"role": "user", "content": "Generate a lasagna recipe."}]
    result = openai.chat.gpt_4o.parse(wanted, messages=messages)
    assert result.parsed.ingredients[0].amount
    assert result.parsed.steps
    format = sent_openai()["response_format"]
    asked = format["json_schema"]
    assert format["type"] == "json_schema"
    assert (asked["name"], asked["description"]) == ("recipe", "A recipe for lasagna.")
    assert asked["strict"] is False
    assert asked["schema"]["properties"].keys() == {"name", "ingredients", "steps"}


def test_heading_chat_logprobs_of_models_that_have_them(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """A model that thinks has none; one that may rest has them while it does."""
    unchecked: Any = openai.chat.gpt_5
    with pytest.raises(InvalidParams, match="logprobs"):
        unchecked(messages=HELLO, logprobs=True)
    with pytest.raises(InvalidParams, match="logprobs"):
        openai.chat.gpt_5_1(messages=HELLO, logprobs=True, reasoning_effort="low")
    assert not fake_openai.requests
    openai.chat.gpt_5_1(messages=HELLO, logprobs=True, reasoning_effort="none")
    assert fake_openai.requests[-1].json()["logprobs"] is True


def test_sample_51_chat_logprobs(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent
) -> None:
    """They are typed on the result, with the likeliest tokens of each place."""
    top = [{"token": "Hi", "logprob": -0.1, "bytes": [72, 105]}]
    content = [
        {**top[0], "top_logprobs": top},
        {"token": "!", "logprob": -0.5, "bytes": [33], "top_logprobs": []},
    ]
    fake_openai.answer_next(_completion(logprobs={"content": content}))
    result = openai.chat.gpt_4o(messages=HELLO, logprobs=True, top_logprobs=1)
    assert sent_openai()["logprobs"] is True
    assert [(one.token, one.logprob) for one in result.logprobs] == [("Hi", -0.1), ("!", -0.5)]
    assert result.logprobs[0].top[0].octets == b"Hi"


def test_heading_chat_images_in_every_form(
    openai: OpenAI, sent_openai: Sent, tmp_path: Path
) -> None:
    """A path, bytes, an open file and a data URI are the same picture on the wire."""
    path = tmp_path / "image.png"
    path.write_bytes(PNG)
    uri = file_to_data_uri(PNG)
    with path.open("rb") as file:
        forms: list[Any] = [path, PNG, file, uri]
        for form in forms:
            part = {"type": "image_url", "image_url": {"url": form}}
            openai.chat.gpt_5(messages=_asked("What is it?", part))
            assert _part(sent_openai())["image_url"] == {"url": uri}


def test_sample_52_chat_image_of_a_file(openai: OpenAI, sent_openai: Sent, tmp_path: Path) -> None:
    """A file is read and sent inside the message."""
    path = tmp_path / "image.png"
    path.write_bytes(PNG)
    asked = _asked("Please describe the image.", {"type": "image_url", "image_url": {"url": path}})
    assert "Please describe the image." in openai.chat.gpt_5(messages=asked).text
    (message,) = sent_openai()["messages"]
    assert message["content"] == [
        {"type": "text", "text": "Please describe the image."},
        {"type": "image_url", "image_url": {"url": file_to_data_uri(PNG, "image/png")}},
    ]


def test_sample_53_chat_image_of_a_link(openai: OpenAI, sent_openai: Sent) -> None:
    """A link is passed on, and not fetched here."""
    part = {"type": "image_url", "image_url": {"url": "https://sample.edu/image.png"}}
    openai.chat.gpt_5(messages=_asked("What is it?", part))
    assert _part(sent_openai()) == part


def test_heading_chat_pdf_uploaded_first(openai: OpenAI, sent_openai: Sent) -> None:
    """A file that is needed more than once is uploaded, and named by its id."""
    stored = openai.upload_file(file=PDF, purpose="user_data")
    part = {"type": "file", "file": {"file_id": stored.data.id}}
    openai.chat.gpt_5(messages=_asked("What is an embedding model?", part))
    assert _part(sent_openai()) == part


def test_sample_54_chat_pdf_of_a_file(openai: OpenAI, sent_openai: Sent, tmp_path: Path) -> None:
    """A file is read and sent inside the message, under the name that it was given."""
    path = tmp_path / "ai.pdf"
    path.write_bytes(PDF)
    part = {"type": "file", "file": {"file_data": path, "filename": "ai.pdf"}}
    result = openai.chat.gpt_5(messages=_asked("What is an embedding model?", part))
    assert "What is an embedding model?" in result.text
    uri = file_to_data_uri(PDF, "application/pdf")
    assert _part(sent_openai())["file"] == {"file_data": uri, "filename": "ai.pdf"}


def test_sample_55_chat_pdf_of_an_uploaded_file(openai: OpenAI, sent_openai: Sent) -> None:
    """The id of a file has a name of its own, so that it is never taken for bytes."""
    part = {"type": "file", "file": {"file_id": FILE_ID}}
    openai.chat.gpt_5(messages=_asked("What is it?", part))
    assert _part(sent_openai()) == part


def test_sample_56_chat_pdf_of_a_link(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The service takes no link here, so one is told, with what to write to have it fetched."""
    link = {"file_data": "https://sample.edu/example.pdf", "filename": "ai.pdf"}
    with pytest.raises(InvalidParams, match=r"Media\('https://sample\.edu/example\.pdf'\)"):
        openai.chat.gpt_5(messages=_asked("What is it?", {"type": "file", "file": link}))
    assert not fake_openai.requests


def test_heading_chat_predictions_where_they_are_known(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """Two families take one; the sample's own model does not, which is told before the request."""
    guess: Any = {"type": "content", "content": CODE}
    for model in (openai.chat.gpt_4o, openai.chat.gpt_4o_mini, openai.chat.gpt_4_1):
        model(messages=HELLO, prediction=guess)
    before = len(fake_openai.requests)
    unchecked: Any = openai.chat.gpt_5
    with pytest.raises(InvalidParams, match="prediction"):
        unchecked(messages=HELLO, prediction=guess)
    assert len(fake_openai.requests) == before == 3


def test_sample_57_chat_prediction(openai: OpenAI, sent_openai: Sent) -> None:
    """What is likely to stay is sent beside the conversation, which streams."""
    turns: list[ChatMessageInput] = [
        {"role": "user", "content": "Replace the Username property with an Email property."},
        {"role": "user", "content": CODE},
    ]
    guess: Any = {"type": "content", "content": CODE}
    with openai.chat.gpt_4o.stream(messages=turns, prediction=guess) as stream:
        assert CODE in "".join(stream.text)
    sent = sent_openai()
    assert (sent["prediction"], sent["messages"]) == (guess, turns)


def test_sample_58_chat_prediction_tokens(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """What came true and what did not are counted."""
    details = {"accepted_prediction_tokens": 28, "rejected_prediction_tokens": 5}
    fake_openai.answer_next(_completion({"completion_tokens_details": details}))
    guess: Any = {"type": "content", "content": CODE}
    usage = there(openai.chat.gpt_4o(messages=HELLO, prediction=guess).usage)
    assert (usage.accepted_prediction_tokens, usage.rejected_prediction_tokens) == (28, 5)
