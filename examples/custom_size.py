"""Make a picture of a size of one's own, and build its parameters as an object first."""

from modelwire import Runpod
from modelwire.runpod.params.pruna_p_image_t2i import PrunaPImageT2IParams


def main() -> None:
    """Make one picture of 512 by 768."""
    # An object is checked when it is made, long before a request leaves the machine.
    params = PrunaPImageT2IParams(
        prompt="A robot", aspect_ratio="custom", width=512, height=768, seed=7
    )
    with Runpod() as runpod:
        image = runpod.run(params)  # an ImageResult: the class of the parameters says so
        print("saved", image.save("portrait.png"))


if __name__ == "__main__":
    main()
