"""The library under all generated clients. Import what you need from its modules; this one imports nothing."""
