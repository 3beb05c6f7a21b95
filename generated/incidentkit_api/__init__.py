"""Raw async clients, generated from the documents under specs/."""
