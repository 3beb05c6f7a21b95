"""The steps of scripts/regenerate.py, one module each."""
