"""Runpod's jobs."""
