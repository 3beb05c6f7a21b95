"""Records that are told apart by a field of theirs: a name, a slug, an e-mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.arguments import trimmed

if TYPE_CHECKING:
    from collections.abc import Mapping


class NaturalKeys:
    """The key is a field.

    Args:
        what: The kind of record, for messages.
        field: The field.
        any_case: Whether texts that differ in case alone are one key.
    """

    def __init__(self, what: str, field: str, *, any_case: bool = False) -> None:
        self._what = what
        self._field = field
        self._any_case = any_case

    def wire(self, key: str, /) -> str:
        """The text as it is compared.

        Raises:
            ConfigurationError: It is empty, or has blanks around it: the server cuts those off.
        """
        return self._folded(trimmed(self._what, self._field, key))

    def of(self, attributes: Mapping[str, Any], /) -> str | None:
        """The field's text."""
        value = attributes.get(self._field)
        return self._folded(value) if isinstance(value, str) else None

    def mark(self, wire: str, /) -> Mapping[str, Any]:  # noqa: ARG002 (nothing but the field itself is needed)
        """Nothing."""
        return {}

    def filters(self, wire: str | None, /) -> Mapping[str, Any] | None:
        """What narrows a listing to records that may have the key; None where a filter could miss it.

        The server looks for the text inside the field, in any case. It takes `true` and `false` for booleans, databases
        take a backslash for a sign of their own, and some know no other letters' cases than those of ASCII. A comma is
        no harm: the parts are alternatives.
        """
        if wire is None or wire in {"true", "false"} or "\\" in wire or not wire.isascii():
            return None
        return {self._field: wire}

    def _folded(self, text: str) -> str:
        return text.casefold() if self._any_case else text
