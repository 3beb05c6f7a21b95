"""How the API names catalog types: `Custom["Service"]`."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["TYPE_NAME", "type_name_of"]

TYPE_NAME: Final = re.compile(r'^Custom\["([A-Za-z][A-Za-z0-9_]*)"\]$')


def type_name_of(name: str) -> str | None:
    """The type name made of what people call a type: `Landscape item` is `Custom["LandscapeItem"]`.

    None where there is nothing in it to make one of.
    """
    stem = "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", name))
    return f'Custom["{stem}"]' if stem and stem[0].isalpha() else None
