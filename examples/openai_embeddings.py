"""Find the note that fits a question, among more notes than a request takes.

Set OPENAI_API_KEY.
"""

from operator import mul

from modelwire import OpenAI

NOTES = [f"Note {number} on the weather" for number in range(3000)]


def main() -> None:
    """Make vectors of all notes, in parts that go side by side, and compare them with a question's."""
    with OpenAI() as openai:
        model = openai.embedding.text_embedding_3_small
        notes = model.embed_many(NOTES, dimensions=256, encoding_format="base64", concurrency=4)
        question = model(input="Note 1234 on the weather", dimensions=256).vector
        print(len(notes), "vectors of", notes.dimensions, "numbers:", notes.usage)

        likeness = [sum(map(mul, vector, question)) for vector in notes.vectors]
        best = max(range(len(NOTES)), key=likeness.__getitem__)
        print("best:", NOTES[best])


if __name__ == "__main__":
    main()
