"""Plain requests: one reply each, or a stream of events."""
