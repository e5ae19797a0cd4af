"""Snowflake's wire protocol over fakesnow, with the repairs that the bundle needs: `python -m emulator`."""
