"""The pauses of a policy: how they grow, and what chance does to them."""

import pytest

from modelwire_runtime.flows.retry import Policy
from modelwire_runtime.settings import RetryStrategy


@pytest.mark.parametrize(
    ("strategy", "pauses"),
    [
        ("exponential", [1, 2, 4, 8, 16, 30, 30]),
        ("linear", [1, 2, 3, 4, 5, 6, 7]),
    ],
)
def test_pauses_grow_up_to_a_limit(strategy: RetryStrategy, pauses: list[float]) -> None:
    """By the factor of two, or by the first pause."""
    policy = Policy(first_delay=1.0, longest_delay=30.0, strategy=strategy, jitter=1.0)
    assert [policy.delay(attempt, 0.0) for attempt in range(1, 8)] == pauses
    assert [policy.delay(attempt, 0.5) - 0.5 for attempt in range(1, 8)] == pauses


def test_without_a_word_on_it_chance_takes_off_up_to_half() -> None:
    """So that a pause is never longer than the limit."""
    policy = Policy()
    assert [policy.delay(1, 0.0), policy.delay(1, 1.0)] == [0.5, 0.25]
    assert policy.delay(99, 0.0) == 8.0
    assert policy.delay(5000, 0.0) == 8.0
