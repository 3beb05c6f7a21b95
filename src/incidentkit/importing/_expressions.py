"""Where a value comes from: a column by its exact name, otherwise a JMESPath."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import jmespath
from jmespath.exceptions import JMESPathError

from incidentkit._json import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jmespath.parser import ParsedResult


_OPERATORS: Final = re.compile(r"[][(){}|&@*`'\"<>=!?]")
_FROM_FIRST: Final = {
    "filter_projection",
    "flatten",
    "index_expression",
    "pipe",
    "projection",
    "subexpression",
    "value_projection",
}
"""JMESPath nodes whose later parts look into what the first part gave."""


class ExpressionError(ValueError):
    """Not a JMESPath, or one that does not fit the record."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A column name or a JMESPath.

    Attributes:
        text: As it was written.
        compiled: The JMESPath, or None for a name that is none (`Service name`).
    """

    text: str
    compiled: ParsedResult | None

    @staticmethod
    def parse(text: str, known: tuple[str, ...] = ()) -> Expression:
        """Read `text`, where the record is known to have the columns `known`.

        A name that is no JMESPath stands for the column of that name.

        Raises:
            ExpressionError: It is neither.
        """
        if text in known:
            return Expression(text, None)
        try:
            return Expression(text, jmespath.compile(text))
        except JMESPathError as error:
            if text.strip() and not _OPERATORS.search(text):
                return Expression(text, None)
            raise ExpressionError(
                f"{text!r} is neither a column nor a JMESPath; put a name with signs in it in double quotes"
            ) from error

    def of(self, record: Any) -> Any:
        """The value in `record`, None where it has none.

        Raises:
            ExpressionError: A function of the expression does not take what it gets.
        """
        if is_object(record) and self.text in record:
            return record[self.text]
        if self.compiled is None:
            return None
        try:
            return self.compiled.search(record)
        except JMESPathError as error:
            raise ExpressionError(f"{self.text!r} does not fit this record ({_one_line(error)})") from error

    def columns(self) -> tuple[str, ...]:
        """The columns it reads."""
        if self.compiled is None:
            return (self.text,)
        return tuple(dict.fromkeys(_first_names(self.compiled.parsed)))


def _first_names(node: Mapping[str, Any]) -> list[str]:
    """The names looked up in the record itself, not in what other names gave."""
    if node["type"] == "field":
        return [node["value"]]
    if node["type"] == "expref":  # looks into what a function hands it
        return []
    children = [child for child in node["children"] if is_object(child)]
    if node["type"] in _FROM_FIRST:
        children = children[:1]
    return [name for child in children for name in _first_names(child)]


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
