"""A picture, a clip and a voice at Runware: one client, a method a model."""

from modelwire import Runware


def main() -> None:
    """Make one of each, over one connection."""
    with Runware() as runware:
        image = runware.image.bfl_flux_2_dev(
            positive_prompt="A serene mountain landscape at sunset",
            width=1024,
            height=1024,
            include_cost=True,
        )
        print("saved", image.save(f"mountain.{image.extension}"), "for", image.cost)

        clip = runware.video.google_veo_3_1_fast(
            positive_prompt="Ocean waves at sunset",
            duration=8,
            inputs={"frame_images": [{"image": image, "frame": "first"}]},
        )
        print("saved", clip.save("waves.mp4"))

        voice = runware.speech.alibaba_qwen3_tts_1_7b_voicedesign(
            positive_prompt="A calm, friendly young woman with a soft tone",
            speech={"text": "Hello world", "voice": "design"},
        )
        print("saved", voice.save(f"hello.{voice.extension}"))


if __name__ == "__main__":
    main()
