"""Edit pictures that come as bytes, as a file, and as the result of a former call."""

from pathlib import Path

from modelwire import Runpod


def main() -> None:
    """Make two pictures and combine them with a third."""
    with Runpod() as runpod:
        robot = runpod.image.pruna_p_image_t2i(prompt="A robot", aspect_ratio="1:1")
        meadow = runpod.image.pruna_p_image_t2i(prompt="A meadow", aspect_ratio="1:1")
        path = meadow.save("meadow.png")
        edited = runpod.image.pruna_p_image_edit(
            prompt="Put the robot of image 1 into the meadow of image 2, in the style of image 3",
            images=[
                robot,  # a former result travels as its URL
                Path(path),  # a file; a plain string would be taken for a URL
                path.read_bytes(),
            ],
        )
        print("saved", edited.save("robot-in-meadow.png"))


if __name__ == "__main__":
    main()
