"""Calls of picture, speech and transcription models: keywords, their types, and what comes back."""

from pathlib import Path

from modelwire import OMIT, Runpod

runpod = Runpod()
paint = runpod.image.pruna_p_image_t2i

image = paint(prompt="A robot", aspect_ratio="custom", width=512, height=768)
reveal_type(image)
# revealed: ImageResult
paint(prompt="A robot", seed=OMIT, width=512 if image.cost else OMIT)
reveal_type(runpod.video.pruna_p_video(prompt="Waves"))
# revealed: VideoResult
reveal_type(runpod.speech.resembleai_chatterbox_turbo(prompt="[sigh] Hello.", voice="lucy"))
# revealed: SpeechResult
reveal_type(runpod.transcription.pruna_whisper_v3_large(audio="https://example.com/a.wav"))
# error: mypy[deprecated] pyright[reportDeprecated]
# revealed: TranscriptionResult

# A wrong value of a closed set.
paint(prompt="A robot", aspect_ratio="4:5")
# error: mypy[arg-type] pyright[reportArgumentType]
runpod.speech.resembleai_chatterbox_turbo(prompt="Hello.", voice="nobody")
# error: mypy[arg-type] pyright[reportArgumentType]

# A required keyword that is missing.
paint(seed=7)
# error: mypy[call-arg] pyright[reportCallIssue]
# says: prompt
paint()
# error: mypy[call-arg] pyright[reportCallIssue]

# A keyword that the model does not have.
paint(prompt="A robot", sed=7)
# error: mypy[call-arg] pyright[reportCallIssue]
# says: sed
paint(prompt="A robot", timeout=30)
# error: mypy[call-arg] pyright[reportCallIssue]
# says: timeout

# A value of the wrong type, and None where the wire takes no null.
paint(prompt="A robot", width="512")
# error: mypy[arg-type] pyright[reportArgumentType]
paint(prompt="A robot", width=512.5)
# error: mypy[arg-type] pyright[reportArgumentType]
paint(prompt=7)
# error: mypy[arg-type] pyright[reportArgumentType]
paint(prompt="A robot", seed=None)
# error: mypy[arg-type] pyright[reportArgumentType]

# Keywords only.
paint("A robot")
# error: mypy[call-arg] pyright[reportCallIssue]

# What a result has, and what it has not.
print(image.url, image.media_type, image.cost, image.job_id, image.usage, image.warnings)
print(image.text)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
print(image.ulr)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
reveal_type(image.bytes())
# revealed: bytes
reveal_type(image.save("robot.png"))
# revealed: Path
reveal_type(image.save(Path("out")))
# revealed: Path
reveal_type(image[0])
# revealed: Media
reveal_type(image[:1])
# revealed: tuple[Media, ...]
reveal_type([picture.url for picture in image])
# revealed: list[str]
image.save(7)
# error: mypy[arg-type] pyright[reportArgumentType]
