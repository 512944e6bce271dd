"""Give files to Runware: as paths, as bytes, and as text for what no spec knows."""

from pathlib import Path

from modelwire import Runware, file_to_data_uri


def main() -> None:
    """Make a picture, store it, and use it as input."""
    with Runware() as runware:
        photo = Path("photo.jpg")
        runware.image.bfl_flux_2_dev(positive_prompt="A photo", width=1024, height=1024).save(photo)

        stored = runware.media_storage(operation="upload", media=photo).data
        print("stored as", stored.media_uuid)

        # A parameter that takes media reads a path or bytes by itself.
        larger = runware.upscale_image(model="runware:504@1", inputs={"image": photo.read_bytes()})
        print("saved", larger.save("larger.jpg"))

        # For models that the package does not know, files become text first.
        data_uri = file_to_data_uri(photo)
        print(data_uri[:23], len(data_uri) > photo.stat().st_size)


if __name__ == "__main__":
    main()
