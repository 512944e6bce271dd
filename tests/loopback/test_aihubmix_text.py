"""Clients of AIHubMix against the fake vendor: one key, and the protocols of Anthropic and Google behind the same verbs."""

import asyncio
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from modelwire import (
    AIHubMix,
    AnswerCutOff,
    AnswerRefused,
    AsyncAIHubMix,
    AuthError,
    CutOff,
    InvalidParams,
    ServerError,
    Tools,
    TooManySteps,
)
from modelwire_runtime.protocol.events import TextDelta, ToolCallDelta, ToolCallDone
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, FaultPlan

QUESTION = "What is the weather in Paris?"
CLAUDE: dict[str, Any] = {"messages": [{"role": "user", "content": QUESTION}], "max_tokens": 99}
GEMINI: dict[str, Any] = {"contents": [{"role": "user", "parts": [{"text": QUESTION}]}]}
MODELS = [("claude_haiku_4_5", CLAUDE), ("gemini_2_5_flash", GEMINI)]
SUNNY = ChatPlan(tool_calls=(("get_weather", {"city": "Paris"}), ("get_weather", {"city": "Rome"})))


class City(BaseModel):
    """A city."""

    name: str
    people: int | None = None


def get_weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


def broken(city: str) -> str:
    """Weather of a city, which fails."""
    raise LookupError(f"no {city}")


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Run a fake vendor; a key that is shown in two ways is a violation."""
    with FakeVendor("aihubmix") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def client(fake: FakeVendor) -> Iterator[AIHubMix]:
    """Open a client to it."""
    with AIHubMix(api_key=API_KEY, base_url=fake.base_url) as found:
        yield found


def async_client(fake: FakeVendor) -> AsyncAIHubMix:
    """Make an async client to it."""
    return AsyncAIHubMix(api_key=API_KEY, base_url=fake.base_url)


def turns(fake: FakeVendor, number: int) -> list[Any]:
    """Give the conversation that a request held."""
    body = fake.requests[number].json()
    found: list[Any] = body.get("messages") or body["contents"]
    return found


def test_the_key_goes_as_each_protocol_wants_it(fake: FakeVendor, client: AIHubMix) -> None:
    """In a header of its own, never as a bearer; constant headers and addresses are the route's."""
    client.text.claude_haiku_4_5(**CLAUDE)
    client.text.gemini_2_5_flash(**GEMINI)
    client.text.gemini_2_5_flash.stream(**GEMINI).result()
    first, second, third = fake.requests
    assert first.headers["x-api-key"] == API_KEY
    assert first.headers["anthropic-version"] == "2023-06-01"
    assert second.headers["x-goog-api-key"] == API_KEY
    assert first.path == "/v1/messages"
    assert second.path == "/gemini/v1beta/models/gemini-2.5-flash:generateContent"
    assert third.path == "/gemini/v1beta/models/gemini-2.5-flash:streamGenerateContent"
    assert third.query == {"alt": "sse"}
    assert not any("authorization" in request.headers for request in fake.requests)
    assert not any("app-code" in request.headers for request in fake.requests)


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_a_call_and_a_stream(client: AIHubMix, name: str, asked: dict[str, Any]) -> None:
    """Both give the same, and a result travels."""
    model = getattr(client.text, name)
    whole = model(**asked)
    with model.stream(**asked) as stream:
        assert "".join(stream.text) == whole.text
    assert QUESTION in whole.text
    assert stream.result().usage == whole.usage
    assert stream.result().message == whole.message
    assert pickle.loads(pickle.dumps(whole)).text == whole.text


@pytest.mark.parametrize("piece", [1, 7])
@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_a_stream_in_small_pieces(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any], piece: int
) -> None:
    """However the bytes are cut, and whatever a proxy mixes in, the text is the same."""
    said = "Größe: 自由 🌊"
    plan = ChatPlan(text=said, reasoning="Hm. So.", piece=piece, noise=True, empty_chunks=2)
    fake.plan(plan)
    result = getattr(client.text, name).stream(**asked).result()
    assert (result.text, result.reasoning) == (said, "Hm. So.")


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_async_clients(fake: FakeVendor, name: str, asked: dict[str, Any]) -> None:
    """Everything there is on an async client as well."""

    async def talk() -> None:
        async with async_client(fake) as client:
            model = getattr(client.text, name)
            whole = await model(**asked)
            async with model.stream(**asked) as stream:
                assert "".join([piece async for piece in stream.text]) == whole.text
            assert (await model.parse(City, **asked)).parsed.name == "Paris"
            fake.plan(SUNNY)
            run = await model.run_tools([get_weather], **asked)
            assert len(run.steps) == 2

    asyncio.run(talk())


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_answers_of_a_shape(client: AIHubMix, name: str, asked: dict[str, Any]) -> None:
    """A value comes back, whole or growing; a list has elements."""
    model = getattr(client.text, name)
    made = model.parse(City, **asked)
    assert made.parsed == City(name="Paris", people=1)
    assert made.warnings == ()
    stream = model.stream_parse(list[City], **asked)
    assert [city.people for city in stream.elements] == [1, 1]
    partials = list(model.stream_parse(City, **asked).partials)
    assert partials[-1] == {"name": "Paris", "people": 1}


def test_the_shape_on_the_wire(fake: FakeVendor, client: AIHubMix) -> None:
    """Each protocol has its own word for it."""
    client.text.claude_haiku_4_5.parse(City, **CLAUDE, output_config={"effort": "low"})
    client.text.gemini_2_5_flash.parse(City, **GEMINI, generation_config={"top_k": 3})
    claude, gemini = (request.json() for request in fake.requests)
    assert claude["output_config"]["effort"] == "low"
    shape = claude["output_config"]["format"]["schema"]
    assert shape["properties"]["people"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert gemini["generationConfig"]["topK"] == 3
    assert gemini["generationConfig"]["responseMimeType"] == "application/json"
    assert gemini["generationConfig"]["responseJsonSchema"] == shape


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_an_answer_that_has_no_shape(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any]
) -> None:
    """Cut off at the limit and refused are told apart, in the vendor's words."""
    model = getattr(client.text, name)
    claude = "claude" in name
    fake.plan(ChatPlan(text='{"na', finish_reason="max_tokens" if claude else "MAX_TOKENS"))
    with pytest.raises(AnswerCutOff):
        model.parse(City, **asked)
    fake.plan(ChatPlan(refusal="Not this."))
    with pytest.raises(AnswerRefused, match=r"Not this\."):
        model.parse(City, **asked)


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_tools(fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any]) -> None:
    """Two calls of one turn are answered in one turn; the vendor refuses anything else."""
    fake.plan(SUNNY)
    run = getattr(client.text, name).run_tools([get_weather], **asked)
    assert [answer.output for answer in run.steps[0].answers] == ["Sunny in Paris", "Sunny in Rome"]
    assert len({call.id for call in run.steps[0].result.tool_calls}) == 2
    assert run.text == "The tool says: Sunny in Rome"
    assert run.warnings == ()
    assert len(turns(fake, 1)) == 3
    assert run.usage is not None
    assert len(asked.get("messages") or asked["contents"]) == 1


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_what_was_thought_goes_back(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any]
) -> None:
    """With its seal, which the vendor asks for behind a call."""
    fake.plan(ChatPlan(tool_calls=(("get_weather", {"city": "Paris"}),), reasoning="Hm."))
    getattr(client.text, name).run_tools([get_weather], **asked)
    turn = turns(fake, 1)[1]
    if name.startswith("claude"):
        assert turn["content"][0] == {
            "type": "thinking",
            "thinking": "Hm.",
            "signature": "sealed-1",
        }
    else:
        assert turn["parts"][-1]["thoughtSignature"] == "c2VhbGVk"


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_tools_that_fail_and_tools_that_never_end(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any]
) -> None:
    """The model is told of an error in its protocol's words; a run has a last step."""
    model = getattr(client.text, name)
    fake.plan(ChatPlan(tool_calls=(("broken", {"city": "Paris"}),)))
    model.run_tools([broken], **asked)
    said = str(turns(fake, -1)[-1])
    assert "LookupError: no Paris" in said
    assert ("'is_error': True" in said) or ("'error': " in said)
    fake.plan(SUNNY, SUNNY)
    with pytest.raises(TooManySteps):
        model.run_tools(Tools([get_weather], max_steps=2), **asked)


def test_a_demand_for_a_call_holds_for_one_turn(fake: FakeVendor, client: AIHubMix) -> None:
    """Then the model may answer."""
    client.text.claude_haiku_4_5.run_tools([get_weather], **CLAUDE, tool_choice={"type": "any"})
    config: Any = {"functionCallingConfig": {"mode": "ANY"}}
    client.text.gemini_2_5_flash.run_tools([get_weather], **GEMINI, tool_config=config)
    first, second, third, fourth = (request.json() for request in fake.requests)
    assert (first["tool_choice"], second["tool_choice"]) == ({"type": "any"}, {"type": "auto"})
    assert third["toolConfig"] == config
    assert fourth["toolConfig"] == {"functionCallingConfig": {"mode": "AUTO"}}


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_a_streamed_call_of_a_tool(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any]
) -> None:
    """Its pieces together are its arguments, and its end is told."""
    fake.plan(SUNNY)
    with getattr(client.text, name).stream(**asked) as stream:
        events = list(stream)
    calls = stream.result().tool_calls
    written = [e.arguments for e in events if isinstance(e, ToolCallDelta) and e.index == 0]
    assert "".join(written) == calls[0].arguments == '{"city": "Paris"}'
    done = [event.tool_call for event in events if isinstance(event, ToolCallDone)]
    assert tuple(done) == calls


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_a_search(client: AIHubMix, name: str, asked: dict[str, Any]) -> None:
    """What the vendor's own search found is among the sources, cited where it stands."""
    searches = {
        "claude": [{"type": "web_search_20250305", "name": "web_search"}],
        "gemini": [{"googleSearch": {}}],
    }
    result = getattr(client.text, name)(**asked, tools=searches[name.partition("_")[0]])
    (source,) = result.sources
    (note,) = result.annotations
    assert str(source.url).startswith("https://news.example/")
    assert (note.start_index, note.end_index) == (0, len(result.text))
    key = "messages" if "messages" in asked else "contents"
    again = getattr(client.text, name)(**{**asked, key: [*asked[key], *result.turns, *asked[key]]})
    assert again.warnings == ()


def test_images_of_gemini(client: AIHubMix) -> None:
    """They are in the answer itself."""
    config: Any = {"responseModalities": ["TEXT", "IMAGE"], "candidateCount": 2}
    result = client.text.gemini_2_5_flash(**GEMINI, generation_config=config)
    (image,) = result.images
    assert (image.media_type, len(result.choices)) == ("image/png", 2)


@pytest.mark.parametrize("ending", ["cut", "stall"])
@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_a_stream_that_does_not_end(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any], ending: Any
) -> None:
    """It is an error that keeps what came, and nothing is asked twice."""
    fake.plan(ChatPlan(ending=ending))
    model = getattr(client.text, name).with_options(idle_timeout=0.2)
    with pytest.raises(CutOff) as caught:
        model.stream(**asked).result()
    assert caught.value.partial.text.startswith("You said")
    assert caught.value.may_have_run
    assert fake.billed == len(fake.requests) == 1


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_an_error_inside_a_stream(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any]
) -> None:
    """It is raised with what had come."""
    word = {"type": "overloaded_error"} if "claude" in name else {"status": "UNAVAILABLE"}
    fake.plan(ChatPlan(error={**word, "message": "Overloaded"}))
    seen: list[Any] = []
    with pytest.raises(ServerError, match="Overloaded") as caught:
        seen.extend(getattr(client.text, name).stream(**asked))
    assert caught.value.partial.text.startswith("You said")


@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_what_the_vendor_refuses(
    fake: FakeVendor, client: AIHubMix, name: str, asked: dict[str, Any]
) -> None:
    """Each protocol's own form of an error is read; what is wrong before is told before."""
    model = getattr(client.text, name)
    with pytest.raises(InvalidParams):
        model(**asked, no_such_word=1)
    assert not fake.requests
    with pytest.raises(InvalidParams) as caught:
        model.with_options(validate="off")(**(asked | {"tools": 3}))
    assert caught.value.status == 400
    with (
        AIHubMix(api_key="key-of-nobody", base_url=fake.base_url) as stranger,
        pytest.raises(AuthError, match="the API key is missing or wrong"),
    ):
        getattr(stranger.text, name)(**asked)


@pytest.mark.parametrize("fault", ["error_500", "error_429"])
@pytest.mark.parametrize(("name", "asked"), MODELS)
def test_faults(name: str, asked: dict[str, Any], fault: Any) -> None:
    """What may have run is not sent again; what has not is."""
    with (
        FakeVendor("aihubmix", faults=FaultPlan({1: fault})) as fake,
        AIHubMix(api_key=API_KEY, base_url=fake.base_url) as client,
    ):
        model = getattr(client.text, name)
        if fault == "error_429":
            assert QUESTION in model(**asked).text
        else:
            with pytest.raises(ServerError):
                model(**asked)
        assert fake.billed <= 1


def test_events_of_a_plain_stream(client: AIHubMix) -> None:
    """The pieces of a text are the same on all protocols."""
    texts = []
    for name, asked in MODELS:
        events = getattr(client.text, name).stream(**asked)
        texts.append([event.text for event in events if isinstance(event, TextDelta)])
    assert texts[0] == texts[1]
