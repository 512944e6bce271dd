# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client

if TYPE_CHECKING:
    from modelwire.deepinfra.completion import Completion
    from modelwire.deepinfra.embedding import Embedding
    from modelwire.deepinfra.image import Image
    from modelwire.deepinfra.text import Text


class DeepInfra(Client):
    """DeepInfra: Open language models, picture models and embeddings, most of them in OpenAI's protocol. The key comes
    from `api_key` or DEEPINFRA_API_KEY or DEEPINFRA_TOKEN or DEEPINFRA_API_TOKEN."""

    _vendor_module = "modelwire.deepinfra._vendor"

    if TYPE_CHECKING:
        text: Text
        completion: Completion
        image: Image
        embedding: Embedding
