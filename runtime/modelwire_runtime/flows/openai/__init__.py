"""OpenAI's Chat and Responses."""
