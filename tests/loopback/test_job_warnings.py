"""What a caller is warned of at submission stands in the job's result, too."""

from modelwire_runtime.testing import FakeVendor


def test_a_job_repeats_the_warnings_of_its_submission() -> None:
    """A parameter that is ignored beside another one is told again when the result comes."""
    with FakeVendor("runpod") as fake, fake.client() as runpod:
        job = runpod.speech.resembleai_chatterbox_turbo.submit(
            prompt="Hi", voice="lucy", voice_url="https://example.com/voice.wav"
        )
        result = job.wait()
    assert any("voice" in text for text in result.warnings)
