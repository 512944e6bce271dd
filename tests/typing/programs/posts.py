"""Models whose answers come at once: vectors, pictures as they are drawn, speech, transcriptions, files."""

from pathlib import Path

from modelwire import AIHubMix, AsyncAIHubMix, OpenAI

openai = OpenAI()
hub = AIHubMix()
embed = openai.embedding.text_embedding_3_small

# Vectors.
reveal_type(embed(input=["a", "b"], dimensions=512))
# revealed: EmbeddingResult
reveal_type(embed(input="a").vector)
# revealed: tuple[float, ...]
reveal_type(embed.embed_many(["a", "b"], batch=2, dimensions=8))
# revealed: EmbeddingResult
embed(input="a", dimensions="512")
# error: mypy[arg-type] pyright[reportArgumentType]
embed.embed_many(["a"], batch="2")
# error: mypy[arg-type] pyright[reportArgumentType]
embed.submit(input="a")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
embed.stream(input="a")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# Pictures and speech have streams of their own.
reveal_type(hub.image.gpt_image_1(prompt="a heron", size="1024x1536"))
# revealed: ImageResult
drawn = hub.image.gpt_image_1.stream(prompt="a heron", partial_images=2)
reveal_type(drawn)
# revealed: ImageStream
for draft in drawn.partials:
    reveal_type(draft)
    # revealed: Media
reveal_type(drawn.result().size)
# revealed: str | None
for chunk in hub.speech.tts_1.stream(input="Hello", voice="alloy").chunks:
    reveal_type(chunk)
    # revealed: bytes
drawn.text
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
hub.image.gpt_image_1(prompt="a heron", size="3x3")
# error: mypy[arg-type] pyright[reportArgumentType]
hub.image.gpt_image_1(prompt="a heron", response_format="b64_json")
# error: mypy[call-arg] pyright[reportCallIssue]
# says: response_format
hub.image.dall_e_3.stream(prompt="a heron")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# A file is bytes, a path, an open file or a former result.
heard = hub.transcription.whisper_1(file=Path("talk.mp3"), response_format="verbose_json")
reveal_type(heard.segments)
# revealed: tuple[Segment, ...]
reveal_type(heard.speakers)
# revealed: tuple[str, ...]
hub.transcription.whisper_1(file=hub.speech.tts_1(input="Hello", voice="alloy"))
hub.transcription.whisper_1(file=Path("talk.mp3"), response_format="xml")
# error: mypy[arg-type] pyright[reportArgumentType]

# What is kept.
reveal_type(openai.get_file_content(file_id="file-1"))
# revealed: MediaResult
reveal_type(openai.delete_file(file_id="file-1").data.deleted)
# revealed: bool


async def main() -> None:
    """The same on an async client."""
    async_hub = AsyncAIHubMix()
    reveal_type(await async_hub.embedding.text_embedding_3_small.embed_many(["a"]))
    # revealed: EmbeddingResult
    async with async_hub.image.gpt_image_1.stream(prompt="x", partial_images=1) as stream:
        async for sketch in stream.partials:
            reveal_type(sketch)
            # revealed: Media
        reveal_type(await stream.result())
        # revealed: AsyncImageResult
