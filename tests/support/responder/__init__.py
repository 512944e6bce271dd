"""A vendor without a catalogue whose models speak Responses."""
