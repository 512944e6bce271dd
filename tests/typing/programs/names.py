"""Names of namespaces and models: a misspelt one is an error, a removed model is told as such."""

from modelwire import AsyncRunpod, Runpod
from modelwire import Runpodd

# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
from modelwire.runpod import AsyncRunpodd

# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
import modelwire

runpod = Runpod()
later = AsyncRunpod()
reveal_type(runpod.image)
# revealed: Image
reveal_type(later.image)
# revealed: AsyncImage
reveal_type(runpod.image.pruna_p_image_t2i.id)
# revealed: str
reveal_type(runpod.image.pruna_p_image_t2i.info)
# revealed: ModelInfo
reveal_type(runpod.models.get("qwen3-32b-awq"))
# revealed: ModelInfo

runpod.image.pruna_p_image(prompt="A robot")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
runpod.imgae.pruna_p_image_t2i(prompt="A robot")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
later.image.pruna_p_image
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
later.imgae
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]
runpod.image.pruna_p_video(prompt="Waves")
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# A removed model keeps its type, and says at the place of use what replaced it.
runpod.image.bytedance_seedream_3_0(prompt="A robot")
# error: mypy[deprecated] pyright[reportDeprecated]
# says: removed 2026-06-18; use bytedance/seedream-4.0
later.image.bytedance_seedream_3_0
# error: mypy[deprecated] pyright[reportDeprecated]
# says: removed 2026-06-18; use bytedance/seedream-4.0
runpod.image.bytedance_seedream_3_0(promt="A robot")
# error: mypy[deprecated, call-arg] pyright[reportDeprecated, reportCallIssue]

print(Runpodd, AsyncRunpodd, modelwire.Runpodd)
# error: mypy[attr-defined] pyright[reportAttributeAccessIssue]

# What is set once stays.
Runpod(api_kye="key")
# error: mypy[call-arg] pyright[reportCallIssue]
Runpod(max_retries="2")
# error: mypy[arg-type] pyright[reportArgumentType]
Runpod(api_key="key", timeout=30, validate="warn")
