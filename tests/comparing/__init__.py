"""What `diff` says, held against what really breaks."""
