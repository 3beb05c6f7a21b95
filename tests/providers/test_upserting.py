"""The upsert by look-up, with an API made of a list."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from incidentkit import Outcome
from incidentkit.errors import OutcomeUnknownError, ServerError, ValidationError
from incidentkit.providers._upserting import KeyLocks, Recipe, upsert
from tests.support.virtual_time import run_virtual

WHERE = {"provider": "Acme", "operation": "POST /things"}


def refusal(*, uncertain: bool = False) -> ValidationError:
    return ValidationError("taken", **WHERE, status=422, uncertain=uncertain)


@dataclass
class Things:
    """One thing; `failures` happen to its creates one after the other, `written` says which take effect."""

    thing: str | None = None
    failures: list[Exception] = field(default_factory=list)
    written: bool = True
    creates: int = 0
    updates: int = 0

    async def find(self, _fresh: bool) -> str | None:
        await asyncio.sleep(0.01)
        return self.thing

    async def create(self) -> str:
        self.creates += 1
        await asyncio.sleep(0.01)
        if not self.failures or self.written:
            self.thing = "wanted"
        if self.failures:
            raise self.failures.pop(0)
        return "wanted"

    async def update(self, _existing: str) -> str:
        self.updates += 1
        self.thing = "wanted"
        return "wanted"

    def recipe(self) -> Recipe[str]:
        return Recipe(self.find, self.create, lambda existing: existing == "wanted", self.update)


def run(things: Things) -> Outcome:
    return run_virtual(upsert(things.recipe(), KeyLocks()("key"))).outcome


@pytest.mark.parametrize(
    ("there", "outcome", "writes"),
    [(None, Outcome.CREATED, (1, 0)), ("other", Outcome.UPDATED, (0, 1)), ("wanted", Outcome.UNCHANGED, (0, 0))],
)
def test_what_is_there_decides(there, outcome, writes):
    """Nothing is created, something else is updated, the same is left."""
    things = Things(there)
    assert run(things) is outcome
    assert (things.creates, things.updates) == writes


def test_a_create_whose_answer_is_lost_is_looked_up():
    """It took effect, so there is no second create."""
    things = Things(failures=[OutcomeUnknownError("lost", **WHERE)])
    assert run(things) is Outcome.CREATED
    assert things.creates == 1


def test_a_create_that_took_no_effect_is_tried_again():
    """Looked up, not found: again."""
    things = Things(failures=[ServerError("503", **WHERE, status=503)], written=False)
    assert run(things) is Outcome.CREATED
    assert things.creates == 2


def test_a_refused_create_is_looked_up():
    """Somebody else was faster: what they made is left, or brought up."""
    things = Things(failures=[refusal()])
    assert run(things) is Outcome.UNCHANGED
    assert things.creates == 1


def test_a_refusal_after_a_lost_answer_is_our_own_record():
    """A repeat within one call met what its first attempt had created."""
    assert run(Things(failures=[refusal(uncertain=True)])) is Outcome.CREATED


def test_a_refusal_of_the_values_is_raised():
    """Nothing is there after all, so the values were wrong."""
    with pytest.raises(ValidationError, match="taken"):
        run(Things(failures=[refusal()], written=False))


def test_concurrent_upserts_of_a_key_take_turns():
    """Ten at once: one creates, the others find it."""

    async def main() -> list[Outcome]:
        things, locks = Things(), KeyLocks()
        results = await asyncio.gather(*(upsert(things.recipe(), locks("key")) for _ in range(10)))
        assert things.creates == 1
        return [result.outcome for result in results]

    assert sorted(run_virtual(main())) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 9
