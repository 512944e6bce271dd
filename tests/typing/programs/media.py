"""Media: what a parameter for media takes, and former results among it."""

from pathlib import Path

from modelwire import Media, Runpod

runpod = Runpod()
edit = runpod.image.qwen_qwen_image_edit
first = runpod.image.qwen_qwen_image(prompt="A lake")

edit(prompt="Make it snow", image=first)
edit(prompt="Make it snow", image=first[0])
edit(prompt="Make it snow", image="https://example.com/lake.png")
edit(prompt="Make it snow", image=Path("lake.png"))
edit(prompt="Make it snow", image=b"...")
edit(prompt="Make it snow", image=Media("https://example.com/lake.png"))
with Path("lake.png").open("rb") as file:
    edit(prompt="Make it snow", image=file)
edit.submit(prompt="Make it snow", image=first)
edit.params(prompt="Make it snow", image=first)

edit(prompt="Make it snow", image=7)
# error: mypy[arg-type] pyright[reportArgumentType]
edit(prompt="Make it snow", image={"url": "https://example.com/lake.png"})
# error: mypy[arg-type] pyright[reportArgumentType]
edit.params(prompt="Make it snow", image=7)
# error: mypy[arg-type] pyright[reportArgumentType]
edit(prompt="Make it snow", image=runpod.text.qwen_qwen3_32b_awq(messages=[]))
# error: mypy[arg-type] pyright[reportArgumentType]
