"""Our client, and what it is asked for beside the vendor's own."""

from typing import Any

from modelwire import Runware
from modelwire_runtime.testing import FakeVendor

SCENE: Any = {"positive_prompt": "fog over a harbour", "width": 1024, "height": 768}
"""Keywords of a picture."""
TALK: Any = {"messages": [{"role": "user", "content": "Hi"}]}
"""Keywords of a short conversation."""


def ours(fake: FakeVendor, transport: Any = "rest", **settings: Any) -> Runware:
    """Make a client that talks to a fake vendor, with pauses that are hardly any."""
    made: Runware = fake.client(**{"transport": transport, "retry_delay": 0.01, **settings})
    return made
