"""The differential proof: generated params classes against JSON Schema on the resolved specs."""
