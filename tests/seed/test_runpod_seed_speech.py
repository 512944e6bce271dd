"""The seed on speech: `Speech`, its one model, the voices, cloning and the tags."""

import base64
import inspect
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from modelwire import InvalidParams, Runpod, SpeechResult
from modelwire_runtime.testing import FakeVendor, JobPlan

Sent = Callable[[], dict[str, Any]]
VOICES = (
    "aaron",
    "abigail",
    "anaya",
    "andy",
    "archer",
    "brian",
    "chloe",
    "dylan",
    "emmanuel",
    "ethan",
    "evelyn",
    "gavin",
    "gordon",
    "ivan",
    "laura",
    "lucy",
    "madison",
    "marisol",
    "meera",
    "walter",
)
HELLO = "Hello from Runpod."
VOICE_URL = "https://example.com/voice.wav"


def test_heading_speech_by_id(runpod: Runpod) -> None:
    """A speech model may be named by its id as data."""
    result = runpod.run("resembleai/chatterbox-turbo", prompt=HELLO)
    assert isinstance(result, SpeechResult)


def test_sample_15_generate_speech(
    runpod: Runpod, sent: Sent, posted: Callable[[], str], tmp_path: Path
) -> None:
    """A text becomes a sound file on disk; the service calls the text `prompt`."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO)
    path = speech.save(tmp_path / "speech.wav")
    assert path.read_bytes()[:4] == b"RIFF"
    assert posted() == "/v2/chatterbox-turbo/runsync"
    assert sent() == {"prompt": HELLO}


def test_heading_speech_basic_usage_prints_what_came(runpod: Runpod) -> None:
    """A result shows its model, its cost and where the sound is."""
    shown = repr(runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO))
    assert shown.startswith("SpeechResult(model='resembleai/chatterbox-turbo', cost=0.01")
    assert ".wav" in shown


def test_point_audio(runpod: Runpod) -> None:
    """The result holds one sound file and stands for it."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO)
    assert len(speech) == 1
    assert speech[0].bytes() == speech.bytes()


def test_point_audio_uint8_array(runpod: Runpod) -> None:
    """`bytes()` is the sound itself."""
    sound = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO).bytes()
    assert sound[8:12] == b"WAVE"


def test_point_audio_base64(runpod: Runpod) -> None:
    """`base64()` is the same as text."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO)
    assert base64.b64decode(speech.base64()) == speech.bytes()


def test_point_audio_media_type(runpod: Runpod) -> None:
    """`media_type` names the type."""
    assert runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO).media_type == "audio/wav"


@pytest.mark.parametrize("format", ["wav", "flac", "ogg"])
def test_point_audio_format(runpod: Runpod, tmp_path: Path, format: Any) -> None:
    """A file that is saved into a folder is named after its format, whichever was asked for."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO, format=format)
    assert speech.save(tmp_path).suffix == f".{format}"


def test_point_speech_warnings(runpod: Runpod) -> None:
    """`warnings` tells what was sent in vain, and is empty when nothing was."""
    speak = runpod.speech.resembleai_chatterbox_turbo
    assert speak(prompt=HELLO).warnings == ()
    assert len(speak(prompt=HELLO, voice="lucy", voice_url=VOICE_URL).warnings) == 1


def test_point_responses(runpod: Runpod) -> None:
    """Ids, times and the whole reply of the vendor are kept for its support."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO)
    assert speech.job_id is not None
    assert speech.timing is not None
    assert (speech.timing.delay, speech.timing.execution) == (0.012, 2.4)
    assert speech.raw["id"] == speech.job_id
    assert speech.raw["status"] == "COMPLETED"


def test_point_provider_metadata(runpod: Runpod) -> None:
    """What the worker returned is there as it came."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO)
    assert set(speech.output) == {"audio_url", "cost"}


def test_point_audio_url(runpod: Runpod) -> None:
    """`url` is where the sound lies, and is fetched without the key."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO)
    assert speech.url == speech.output["audio_url"]
    assert speech.bytes()


@pytest.mark.parametrize("cost", [0.002, None])
def test_point_cost(fake: FakeVendor, runpod: Runpod, cost: float | None) -> None:
    """`cost` is what the vendor reported, None when it did not."""
    fake.plan(JobPlan(cost=cost))
    assert runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO).cost == cost


def test_point_supported_model(runpod: Runpod) -> None:
    """The model of the list is in the catalog, on offer, and reached as a handle."""
    info = runpod.models.get("resembleai/chatterbox-turbo")
    assert (info.task, info.state) == ("text-to-speech", "listed")
    assert info.path == "speech.resembleai_chatterbox_turbo"


def test_heading_supported_models_of_speech(runpod: Runpod) -> None:
    """Every speech model of the catalog speaks."""
    found = runpod.models.search(namespace="speech", state="listed")
    assert "resembleai/chatterbox-turbo" in {model.id for model in found}
    assert {model.task for model in found} == {"text-to-speech"}


def test_heading_chatterbox_turbo_handle_and_info(runpod: Runpod) -> None:
    """The handle knows its model: id, title, price and the vendor's page."""
    info = runpod.speech.resembleai_chatterbox_turbo.info
    assert info.id == "resembleai/chatterbox-turbo"
    assert info.docs == "https://docs.runpod.io/public-endpoints/models/chatterbox-turbo"
    assert info.price


def test_heading_parameters_in_the_signature(runpod: Runpod) -> None:
    """The parameters are the keywords of the call, each with an entry in its docstring."""
    call = type(runpod.speech.resembleai_chatterbox_turbo).__call__
    names = [name for name in inspect.signature(call).parameters if name != "self"]
    assert names == ["prompt", "voice", "voice_url", "format"]
    documented = inspect.getdoc(call) or ""
    assert all(f"    {name}: " in documented for name in names)


def test_row_parameter_text(fake: FakeVendor, runpod: Runpod, sent: Sent) -> None:
    """The text is required and called `prompt`, as on the wire; line breaks in it stay."""
    runpod.speech.resembleai_chatterbox_turbo(prompt="One.\nTwo.")
    assert sent() == {"prompt": "One.\nTwo."}
    with pytest.raises(InvalidParams, match="prompt is required"):
        runpod.run("resembleai/chatterbox-turbo", text=HELLO)
    assert len(fake.requests) == 1


def test_row_parameter_voice(fake: FakeVendor, runpod: Runpod) -> None:
    """The voice is optional, its default is not sent; a wrong one is told with its neighbour."""
    call = type(runpod.speech.resembleai_chatterbox_turbo).__call__
    assert "lucy" in (inspect.getdoc(call) or "")
    runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO)
    assert fake.requests[0].json() == {"input": {"prompt": HELLO}}
    with pytest.raises(InvalidParams, match="nearest: 'lucy'"):
        runpod.run("resembleai/chatterbox-turbo", prompt=HELLO, voice="lucky")


def test_heading_speech_provider_options_are_keywords(runpod: Runpod, sent: Sent) -> None:
    """Options of one vendor need no place of their own: they are keywords of the call."""
    runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO, voice_url=VOICE_URL, format="ogg")
    assert sent() == {"prompt": HELLO, "voice_url": VOICE_URL, "format": "ogg"}


def test_row_option_voice_url(runpod: Runpod, sent: Sent) -> None:
    """The recording of a voice is named by its URL; a file cannot be sent, which is told."""
    speak = runpod.speech.resembleai_chatterbox_turbo
    speak(prompt=HELLO, voice_url=VOICE_URL)
    assert sent() == {"prompt": HELLO, "voice_url": VOICE_URL}
    with pytest.raises(InvalidParams, match=r"takes an http\(s\) URL only"):
        speak(prompt=HELLO, voice_url=b"RIFF\x00\x00\x00\x00WAVE")
    assert "5 to 10" in (inspect.getdoc(type(speak).__call__) or "")


def test_row_option_voice_url_alias(runpod: Runpod) -> None:
    """The other spelling is refused, and the message names the right one."""
    with pytest.raises(InvalidParams, match="did you mean voice_url"):
        runpod.run("resembleai/chatterbox-turbo", prompt=HELLO, voiceUrl=VOICE_URL)


def test_point_voice_is_ignored_with_voice_url(runpod: Runpod, sent: Sent) -> None:
    """Both are sent, as both were set, and a warning says that one is in vain."""
    result = runpod.speech.resembleai_chatterbox_turbo(
        prompt=HELLO, voice="walter", voice_url=VOICE_URL
    )
    assert result.warnings == ("voice='walter' is ignored when voice_url is set",)
    assert sent() == {"prompt": HELLO, "voice": "walter", "voice_url": VOICE_URL}


def test_point_output_format(runpod: Runpod, sent: Sent) -> None:
    """WAV comes unless another format is asked for; the seed's name for that is refused."""
    runpod.speech.resembleai_chatterbox_turbo(prompt=HELLO, format="flac")
    assert sent()["format"] == "flac"
    with pytest.raises(InvalidParams, match="outputFormat"):
        runpod.run("resembleai/chatterbox-turbo", prompt=HELLO, outputFormat="mp3")


def test_heading_voices_are_the_literal(runpod: Runpod) -> None:
    """The editor completes just these voices."""
    field = runpod.speech.resembleai_chatterbox_turbo.params.model_fields["voice"]
    assert typing.get_args(field.annotation) == VOICES


@pytest.mark.parametrize("voice", VOICES)
def test_sample_16_voice(runpod: Runpod, sent: Sent, voice: Any) -> None:
    """Each of the twenty voices goes out under its own name."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt="Hello!", voice=voice)
    assert speech.url
    assert sent() == {"prompt": "Hello!", "voice": voice}


def test_heading_voice_cloning_warns_of_nothing(runpod: Runpod) -> None:
    """A cloned voice alone is no reason for a warning."""
    speak = runpod.speech.resembleai_chatterbox_turbo
    assert speak(prompt="Hello!", voice_url=VOICE_URL).warnings == ()


def test_sample_17_voice_cloning(runpod: Runpod, sent: Sent) -> None:
    """A short recording lends its voice."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt="Hello!", voice_url=VOICE_URL)
    assert speech.bytes()
    assert sent() == {"prompt": "Hello!", "voice_url": VOICE_URL}


def _tag(runpod: Runpod, sent: Sent, tag: str) -> None:
    """Speak a text with a tag, which goes out as written, and find the tag in the docstring."""
    runpod.speech.resembleai_chatterbox_turbo(prompt=f"{tag} Well.")
    assert sent() == {"prompt": f"{tag} Well."}
    documented = inspect.getdoc(type(runpod.speech.resembleai_chatterbox_turbo).__call__) or ""
    assert tag in " ".join(documented.split())


def test_row_tag_clear_throat(runpod: Runpod, sent: Sent) -> None:
    """`[clear throat]`."""
    _tag(runpod, sent, "[clear throat]")


def test_row_tag_sigh(runpod: Runpod, sent: Sent) -> None:
    """`[sigh]`."""
    _tag(runpod, sent, "[sigh]")


def test_row_tag_sush(runpod: Runpod, sent: Sent) -> None:
    """`[sush]`, spelt as the vendor spells it."""
    _tag(runpod, sent, "[sush]")


def test_row_tag_cough(runpod: Runpod, sent: Sent) -> None:
    """`[cough]`."""
    _tag(runpod, sent, "[cough]")


def test_row_tag_groan(runpod: Runpod, sent: Sent) -> None:
    """`[groan]`."""
    _tag(runpod, sent, "[groan]")


def test_row_tag_sniff(runpod: Runpod, sent: Sent) -> None:
    """`[sniff]`."""
    _tag(runpod, sent, "[sniff]")


def test_row_tag_gasp(runpod: Runpod, sent: Sent) -> None:
    """`[gasp]`."""
    _tag(runpod, sent, "[gasp]")


def test_row_tag_chuckle(runpod: Runpod, sent: Sent) -> None:
    """`[chuckle]`."""
    _tag(runpod, sent, "[chuckle]")


def test_row_tag_laugh(runpod: Runpod, sent: Sent) -> None:
    """`[laugh]`."""
    _tag(runpod, sent, "[laugh]")


def test_heading_paralinguistic_tags_are_open(runpod: Runpod, sent: Sent) -> None:
    """A tag of no list is text like any other: nothing is refused, nothing is taken away."""
    speech = runpod.speech.resembleai_chatterbox_turbo(prompt="[whistle] Well.")
    assert speech.warnings == ()
    assert sent() == {"prompt": "[whistle] Well."}


def test_sample_18_tags(runpod: Runpod, sent: Sent) -> None:
    """Two tags in one text, with a voice."""
    text = "[sigh] I can't believe it worked! [laugh] This is amazing."
    runpod.speech.resembleai_chatterbox_turbo(prompt=text, voice="lucy")
    assert sent() == {"prompt": text, "voice": "lucy"}
