"""Snowflake's wire protocol over fakesnow, with the repairs that the bundle needs. Start it with `python -m emulator`."""
