"""The runtime that the generated clients share: types, open enums, decoding, encoding, the client."""
