"""Search for a model of the community, then run it by the rules of its architecture."""

from modelwire import Runware


def main() -> None:
    """Find a checkpoint, and paint with it."""
    with Runware() as runware:
        found = runware.model_search(
            search="portrait", category="checkpoint", architecture="sdxl", limit=5
        )
        for model in found.data.results:
            print(model.air, model.name)

        best = found.data.results[0].air
        assert best is not None
        image = runware.image.sdxl(  # every parameter of SDXL is known, and checked
            model=best,
            positive_prompt="A professional headshot portrait",
            negative_prompt="blurry, distorted",
            width=1024,
            height=1024,
            steps=30,
            scheduler="DPMSolverMultistep",
        )
        print("saved", image.save("portrait.jpg"))

        # By id, when it is data: `like` says whose rules apply.
        style = runware.run(
            "runware:exactly-illustrative@my-trained-style",
            like="exactly-illustrative",
            positive_prompt="A lighthouse on a rocky cliff at twilight",
            width=1024,
            height=1024,
        )
        print("made by", style.model)


if __name__ == "__main__":
    main()
