"""Parts of one's own: an HTTP client, what opens the socket, and where the log goes."""

from functools import partial

import httpx
from websockets.sync.client import connect

from modelwire import LogEntry, Runware


def main() -> None:
    """Make a picture with all three, and count what was logged."""
    entries: list[LogEntry] = []
    with (
        httpx.Client(timeout=60) as http,  # proxies, certificates and HTTP/2 are its business
        Runware(
            http_client=http,
            websocket_factory=partial(connect, max_size=2**24),
            debug=True,
            log_sink=entries.append,
        ) as runware,
    ):
        image = runware.image.bfl_flux_2_dev(
            positive_prompt="A landscape painting", width=1024, height=1024
        )
        print("saved", image.save("painting.jpg"))
    for category in sorted({entry.category for entry in entries}):
        print("logged:", category)


if __name__ == "__main__":
    main()
