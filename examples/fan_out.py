"""Make many pictures at once; a failure is an outcome too and loses no other."""

import asyncio

from modelwire import AsyncRunpod
from modelwire.runpod.params.pruna_p_image_t2i import PrunaPImageT2IParams

ANIMALS = ("fox", "heron", "newt", "hare", "wren", "pike")


async def main() -> None:
    """Make six pictures, three at a time."""
    calls = [PrunaPImageT2IParams(prompt=f"A {animal} in ink") for animal in ANIMALS]
    async with AsyncRunpod() as runpod:
        async for outcome in runpod.run_many(calls, concurrency=3):
            animal = ANIMALS[outcome.index]
            if outcome.error is not None:
                print(animal, "failed:", outcome.error)
            else:
                print(animal, "saved", await outcome.result.save(f"{animal}.png"))


if __name__ == "__main__":
    asyncio.run(main())
