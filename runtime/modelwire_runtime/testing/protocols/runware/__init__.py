"""Runware's protocol: arrays of tasks over HTTP and WebSocket, text streams, and its further servers."""
