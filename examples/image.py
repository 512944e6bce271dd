"""Make a picture and save it.

Set RUNPOD_API_KEY. To try it without a key, run `modelwire fake` and copy the two lines that it
prints.
"""

from modelwire import Runpod


def main() -> None:
    """Make one picture."""
    with Runpod() as runpod:
        image = runpod.image.pruna_p_image_t2i(prompt="A robot at dawn", aspect_ratio="16:9")
        print("saved", image.save("robot.png"))
        print("from", image.url)
        print("cost", image.cost)


if __name__ == "__main__":
    main()
