"""Where the journal of an import lies when nobody says."""

from __future__ import annotations

import hashlib
from pathlib import Path

__all__ = ["default_journal"]


def default_journal(file: str, target: str, identity: str) -> Path | None:
    """Beside the file, named by it and the target; None for standard input.

    The same command finds it again, from whatever directory. The identity is in the name too, as a short hash: one
    file imported to two accounts has two journals.
    """
    if file == "-":
        return None
    mark = hashlib.sha256(identity.encode()).hexdigest()[:6]
    path = Path(file)
    return path.with_name(f"{path.name}.{target.replace('/', '-')}.{mark}.journal.db")
