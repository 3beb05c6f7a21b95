# Generated from scripts/shared. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The runtime that the generated clients share: types, open enums, decoding, encoding, the client."""
