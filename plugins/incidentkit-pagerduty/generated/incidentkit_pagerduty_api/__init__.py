# Generated from scripts/. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""Raw async clients, generated from the documents under specs/."""
