"""The mapping language, pure: from the records of a file to the fields of a target."""

from incidentkit.cli.mapping.language import MappingError, Plan
from incidentkit.cli.mapping.mapper import Mapper, RecordError
from incidentkit.cli.mapping.nesting import unnest
from incidentkit.cli.mapping.parsing import load_mapping, parse_plan

__all__ = ["Mapper", "MappingError", "Plan", "RecordError", "load_mapping", "parse_plan", "unnest"]
