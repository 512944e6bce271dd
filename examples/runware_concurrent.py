"""Several kinds of work at once: pictures, an enlargement and a caption over one connection."""

import asyncio

from modelwire import AsyncRunware

PHOTO = "https://example.com/photo.jpg"


async def main() -> None:
    """Start three tasks and wait for all of them."""
    async with AsyncRunware() as runware:
        images, larger, caption = await asyncio.gather(
            runware.image.bfl_flux_2_dev(
                positive_prompt="Abstract art", width=1024, height=1024, number_results=3
            ),
            runware.upscale_image(model="runware:504@1", inputs={"image": PHOTO}),
            runware.caption(model="runware:150@2", inputs={"image": PHOTO}),
        )
        for number, image in enumerate(images):
            print("saved", await image.save(f"abstract-{number}.{image.extension}"))
        print("saved", await larger.save("larger.jpg"))
        print("the photo shows:", caption.text)


if __name__ == "__main__":
    asyncio.run(main())
