"""OpenAI's Responses as the fake vendor speaks them: what the model says, its items, its events, its jobs."""
