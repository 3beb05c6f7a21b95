"""The vendored documents and what the overlays add to them."""
