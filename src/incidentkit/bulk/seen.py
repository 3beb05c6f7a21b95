"""Which keys have come in this run: one bit each, so that a million cost 125 kB."""

from __future__ import annotations

__all__ = ["Seen"]


class Seen:
    """A set of small numbers."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, number: int) -> bool:
        """Whether it is new."""
        byte, bit = number >> 3, 1 << (number & 7)
        bits = self._bits
        if byte >= len(bits):
            bits.extend(bytes(byte + 1024 - len(bits)))
        if bits[byte] & bit:
            return False
        bits[byte] |= bit
        return True
