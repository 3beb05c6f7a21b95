"""The `update` command: take in a provider's document, say what changed, regenerate."""

from __future__ import annotations

import copy
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from . import documents, surface
from .changes import Change, compare
from .failures import RefusedError
from .fetching import fetch
from .intake import read_slice, take_in
from .judging import RANK
from .undecided import settle
from .validation import require_valid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .config import Provider

__all__ = ["Update", "exit_code", "prepare", "put_all", "write_aside"]

WIDTH = 110
_NOTHING: dict[str, Any] = {"paths": {}, "components": {}}


@dataclass(frozen=True)
class Update:
    """A provider's document in our form, what was mended in it, and what changed.

    Attributes:
        old: The document as it was; one without operations if there was none.
        new: The document as it will be.
        text: The spec as it is to be written.
        overlay_text: The overlay as it is to be written.
        notes: What was mended or left out.
        changes: Breaking ones first.
        decisions: Policies given or dropped, for people to look at.
        gone: Python names that vanish.
        refused: Why it cannot be taken in, or an empty text.
    """

    provider: Provider
    old: dict[str, Any]
    new: dict[str, Any]
    text: str
    overlay_text: str
    notes: tuple[str, ...]
    changes: tuple[Change, ...]
    decisions: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    refused: str = ""

    @property
    def is_news(self) -> bool:
        """Whether the document says anything that ours does not."""
        return self.new != self.old

    def with_policies(self, *, strict: bool) -> Update:
        """Return the update with an overlay that fits the new document.

        Raises:
            RefusedError: The overlay cannot be made to fit.
        """
        settled = settle(self.overlay_text, self.provider.overlay_name, self.old, self.new, strict=strict)
        return replace(self, overlay_text=settled.text, decisions=settled.notes)

    def with_names(self, before: Path, after: Path) -> Update:
        """Return the update with the Python names told that a package loses, each at the change that takes it away."""
        if not before.is_dir():
            return self
        gone = surface.vanished(surface.names_of(before), surface.names_of(after))
        told, alone = surface.explained(self.changes, gone)
        changes = sorted([*told, *alone], key=lambda change: RANK[change.severity])
        return replace(self, changes=tuple(changes), gone=tuple(gone))


def prepare(provider: Provider, place: str | None, *, deprecated: bool = False) -> Update:
    """Fetch, take in and compare; write nothing.

    Raises:
        RefusedError: The document cannot be read, or not be taken.
    """
    overlay = documents.load(provider.overlay, provider.overlay_name)
    content, name = fetch(provider.name, place or overlay.get("source"))
    ours = documents.load(provider.spec, provider.spec_name) if provider.spec.exists() else copy.deepcopy(_NOTHING)
    theirs = documents.parse(content, name)
    wanted = read_slice(overlay, provider.overlay_name)
    try:
        intake = take_in(theirs, ours, wanted=wanted, deprecated=deprecated)
        changes = compare(ours, intake.document, given_up=intake.given_up)
    except (AttributeError, KeyError, TypeError) as error:
        # Validation comes after mending, so this is where a document of another shape falls over.
        raise RefusedError(f"{name}: not built like an OpenAPI document ({type(error).__name__}: {error})") from None
    if intake.document != ours:
        require_valid(intake.document, f"{name} in our form")
    text = documents.dump(intake.document, WIDTH)
    overlay_text = provider.overlay.read_text(encoding="utf-8")
    return Update(provider, ours, intake.document, text, overlay_text, intake.notes, tuple(changes))


def write_aside(update: Update, folder: Path) -> Provider:
    """Write the new spec and overlay into a folder, and return the provider as it is with them."""
    spec, overlay = folder / update.provider.spec.name, folder / f"overlay-{update.provider.overlay.name}"
    spec.write_text(update.text, encoding="utf-8", newline="\n")
    overlay.write_text(update.overlay_text, encoding="utf-8", newline="\n")
    return replace(update.provider, spec=spec, overlay=overlay)


@contextmanager
def put_all(update: Update) -> Iterator[None]:
    """Put the new spec and overlay in their places; if the block fails, by Ctrl-C too, the old ones are back."""
    targets = {update.provider.spec: update.text, update.provider.overlay: update.overlay_text}
    old = {path: path.read_bytes() if path.exists() else None for path in targets}
    try:
        for path, text in targets.items():
            _put(path, text.encode())
        yield
    except BaseException:
        for path, content in old.items():
            if content is None:
                path.unlink(missing_ok=True)
            else:
                _put(path, content)
        raise


def _put(path: Path, content: bytes) -> None:
    """Write a file in one step: it is the old one or the new one, never half of one."""
    if not path.exists() or path.read_bytes() != content:
        aside = path.with_name(f".{path.name}.new")
        aside.write_bytes(content)
        aside.replace(path)


def exit_code(update: Update) -> int:
    """Return 0 when nothing changed, 20 when something breaks, 10 for everything else."""
    if any(change.severity == "breaking" for change in update.changes):
        return 20
    return 10 if update.changes else 0
