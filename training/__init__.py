"""Training of the encoder that reads statements, events and names; never imported by the package."""
