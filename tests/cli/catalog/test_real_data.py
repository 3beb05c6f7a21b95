"""The shared real data through a catalog file: real names, real Unicode, real duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.test_real_data import DATA

if TYPE_CHECKING:
    from tests.cli.conftest import Cli, Served

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.data,
    pytest.mark.skipif(not DATA.is_dir(), reason="the shared data is not here; INCIDENTKIT_DATA may say where"),
]

CATALOG = """sync_id: landscape
types:
  Category:
    entries:
      file: {file}
      records: landscape
      fields: {{external_id: name}}
    attributes:
      Subcategories: {{backlink: Subcategory.Category}}
  Subcategory:
    entries:
      file: {file}
      records: landscape
      each: [{{into: subcategories, carry: {{category: name}}}}]
      fields: {{external_id: {{template: "{{category}} / {{name}}"}}}}
    attributes:
      Category: Category
  Landscape item:
    entries:
      file: {file}
      records: landscape
      each:
        - {{into: subcategories, carry: {{category: name}}}}
        - {{into: items, carry: {{category: category, subcategory: name}}}}
    fields:
      external_id: {{template: "{{category}} / {{subcategory}} / {{name}}"}}
      Subcategory: {{template: "{{category}} / {{subcategory}}"}}
      Homepage: homepage_url
      Repository: repo_url
      Maturity: project
      Accepted: extra.accepted
      Also listed under: second_path
    attributes:
      Subcategory: Subcategory
      Category: {{path: Subcategory.Category}}
      Homepage: String
      Repository: String
      Maturity: String
      Description: Text
      Accepted: String
      Open source: Bool
      Also listed under: [String]
"""


def test_landscape_is_declared_planned_and_applied(cli: Cli, served: Served):
    """2,413 items of 80 subcategories of 15 categories, from one file; a second plan finds nothing to do."""
    (cli.folder / "catalog.yaml").write_text(CATALOG.format(file=DATA / "cncf_landscape.yml"), "utf-8")
    fast = ("--rate-limit", "100000/1")
    code, found = cli.json("catalog", "plan", *fast)
    assert (code, found["remarks"]) == (5, [])
    assert [one["counts"]["create"] for one in found["types"]] == [15, 80, 2413]
    code, found = cli.json("catalog", "apply", *fast)
    assert (code, found["failed"], found["created"]) == (0, 0, 15 + 80 + 2413)
    assert len(served.records("incident-io/catalog_entries")) == 15 + 80 + 2413
    code, found = cli.json("catalog", "plan", *fast)
    assert (code, found["changed"], found["counts"]["unchanged"]) == (0, False, 15 + 80 + 2413)
