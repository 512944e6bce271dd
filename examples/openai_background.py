"""Hand a long task over, go away, and find its answer again.

Set OPENAI_API_KEY.
"""

from modelwire import JobStatus, OpenAI


def show(status: JobStatus) -> None:
    """Print how the response stands."""
    print("state:", status.state)


def start() -> str:
    """Hand the task over and return the token that leads back to it."""
    with OpenAI() as openai:
        return openai.text.gpt_5_4_pro.submit(
            input="Compare three proofs that there are infinitely many primes.",
            reasoning={"effort": "high"},
        ).token


def fetch(token: str) -> None:
    """Wait for the answer, as another program on another day may do."""
    with OpenAI(timeout=1800).with_options(on_progress=show, poll_interval=0.2) as openai:
        answer = openai.text.gpt_5_4_pro.job(token).wait()
        print(answer.text)
        print("ended:", answer.finish_reason, answer.usage)


if __name__ == "__main__":
    fetch(start())
