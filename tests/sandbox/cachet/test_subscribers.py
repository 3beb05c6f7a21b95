from __future__ import annotations


async def test_repeats_find_the_subscriber(page):
    """Creating an e-mail that is known answers 200 with the same record, and attaches components."""
    for name in ("API", "DB"):
        await page.create("components", name=name)
    made = await page.create("subscribers", email="ada@example.com", components=[1])
    assert (made["global"], made["verified"]) == (True, False)
    response = await page.http.post(
        "subscribers", json={"email": "Ada@example.com", "global": False, "components": [2]}
    )
    assert response.status_code == 200
    assert response.json()["data"]["attributes"]["global"] is True
    document = await page.document("subscribers/1", include="components")
    assert [each["id"] for each in document["data"]["relationships"]["components"]["data"]] == ["1", "2"]


async def test_reading_needs_a_token(page, guest):
    """Subscribers are not public."""
    await page.create("subscribers", email="ada@example.com")
    assert await guest.status("GET", "subscribers") == 401
    assert await page.ids("subscribers", filter__email="ADA", filter__global="true") == [1]


async def test_another_email_is_not_verified(page):
    """Changing the e-mail resets its verification, the same one does not; a taken one is refused."""
    made = await page.create("subscribers", email="ada@example.com", verified=True)
    assert made["verified_at"]["string"] == "2026-08-01 12:00:00"
    assert (await page.update("subscribers/1", email="ada@example.com"))["verified"] is True
    assert (await page.update("subscribers/1", email="eve@example.com"))["verified"] is False
    await page.create("subscribers", email="bob@example.com")
    assert list(await page.errors("subscribers/2", put=True, email="eve@example.com")) == ["email"]


async def test_rules(page):
    """The e-mail is required and has to look like one; a repeat is checked too."""
    assert list(await page.errors("subscribers")) == ["email"]
    assert list(await page.errors("subscribers", email="ada")) == ["email"]
    await page.create("subscribers", email="ada@example.com")
    assert list(await page.errors("subscribers", email="ada@example.com", components=[7])) == ["components.0"]
