"""Call a serverless endpoint of one's own, whose input and output are up to its worker.

Set RUNPOD_ENDPOINT_ID; `modelwire fake` serves an endpoint `echo` that returns its input.
"""

import os

from modelwire import Runpod


def main() -> None:
    """Run a job, then look at the endpoint."""
    with Runpod() as runpod:
        endpoint = runpod.endpoint(os.environ.get("RUNPOD_ENDPOINT_ID", "echo"))
        result = endpoint.with_options(poll_interval=0.5).run({"text": "hello", "times": 2})
        print("output", result.output)
        health = endpoint.health()
        print("completed", health.completed, "waiting", health.in_queue)


if __name__ == "__main__":
    main()
