"""Runware's tasks, over REST and over a WebSocket."""
