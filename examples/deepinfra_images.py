"""Make a picture, edit it, put two together, and find which text fits them best.

Set DEEPINFRA_API_KEY.
"""

from modelwire import DeepInfra


def main() -> None:
    """Make two pictures and a third out of both."""
    with DeepInfra() as deepinfra:
        city = deepinfra.image.stabilityai_sd3_5(
            prompt="A futuristic cityscape at sunset", aspect_ratio="16:9", num_inference_steps=30
        )
        print("saved", city.save("city.png"), "for", city.cost)

        edit = deepinfra.image.qwen_qwen_image_edit
        forest = edit(prompt="Turn the city into a forest", image=city, size="1024x1024")
        print("saved", forest.save("forest.png"))
        print("saved", edit(prompt="Both in one frame", image=[city, forest]).save("both.png"))

        titles = ["a city in the evening", "a forest in spring"]
        vectors = deepinfra.embedding.baai_bge_m3.embed_many(titles).vectors
        likeness = sum(one * other for one, other in zip(*vectors, strict=True))
        print(f"the titles are alike to {likeness:.2f}")


if __name__ == "__main__":
    main()
