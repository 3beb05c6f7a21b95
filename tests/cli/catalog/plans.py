"""A plan with every kind of change."""

from __future__ import annotations

from incidentkit.catalog import (
    Attribute,
    AttributeChange,
    CatalogType,
    CreateEntry,
    CreateType,
    DeleteEntry,
    Entry,
    FieldChange,
    Plan,
    TypePlan,
    UpdateEntry,
    UpdateSchema,
    UpdateType,
)

TEAM, SERVICE = 'Custom["Team"]', 'Custom["Service"]'

NEW = TypePlan(
    CatalogType(TEAM, "Team"),
    (
        CreateType(
            TEAM,
            (
                FieldChange("sync_id", None, "s"),
                FieldChange("name", None, "Team"),
                FieldChange("categories", None, ["team"]),
                FieldChange("color", None, None),
            ),
        ),
        UpdateSchema(
            TEAM,
            (
                AttributeChange("Lead", None, Attribute("Lead", "String")),
                AttributeChange("Owns", None, Attribute("Owns", SERVICE, array=True, backlink="Owner")),
                AttributeChange("Kept", None, Attribute("Kept", "User", schema_only=True)),
                AttributeChange("Via", None, Attribute("Via", "String", path=("Owner", "Lead"))),
            ),
        ),
        *(CreateEntry(TEAM, Entry(f"t{number}", f"Team {number}", {})) for number in range(1, 4)),
    ),
)
CHANGED = TypePlan(
    CatalogType(SERVICE, "Our services"),
    (
        UpdateType(SERVICE, (FieldChange("icon", "box", "bolt"),)),
        UpdateSchema(
            SERVICE, (AttributeChange("Tags", Attribute("Tags", "String"), Attribute("Tags", "String", array=True)),)
        ),
        CreateEntry(SERVICE, Entry("api", "api", {})),
        UpdateEntry(
            SERVICE,
            "01",
            Entry("web", "The web", {}),
            (FieldChange("name", "Web", "The web"),),
            (
                FieldChange("Tier", "2", None),
                FieldChange("Tags", [], ["a", "b"]),
                FieldChange("Note", " x ", "line\nend \x1b[31m" + "y" * 200),
            ),
        ),
        DeleteEntry(SERVICE, "02", "old", "The old <one> ```"),
    ),
    unchanged=1200,
)
SAME = TypePlan(CatalogType('Custom["Tier"]', "Tier"), (), unchanged=3)
NOTHING = TypePlan(CatalogType('Custom["Void"]', "Void"), ())

PLAN = Plan("s", (NEW, CHANGED, SAME, NOTHING))
EMPTY = Plan("s", (SAME,))
