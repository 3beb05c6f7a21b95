"""From a generated operation to a parsed body or one of our errors; pages one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast

from incidentkit_api.shared.decoding import DecodeError as GeneratedDecodeError

from incidentkit._context import note_answer
from incidentkit.errors import APIError, DecodeError, ErrorDetails, api_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence

    from incidentkit_api.shared.operations import Operation
    from incidentkit_api.shared.types import Response

    from incidentkit._http.client import BaseClient


T = TypeVar("T")

REQUEST_ID_HEADER: Final = "x-request-id"


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page.

    Attributes:
        items: The records, in the server's order.
        after: What asks for the next page (a cursor, or a page number), or None on the last.
    """

    items: Sequence[T]
    after: str | None


class Paginator(Generic[T]):
    """All records of a listing: `async for record in ...`, or page by page with `pages()`.

    The next page is asked for while the current one is used: at most one page waits in memory. Leaving the loop
    early cancels that request. Each `async for` starts from the first page.
    """

    def __init__(self, fetch: Callable[[str | None], Awaitable[Page[T]]]) -> None:
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        pages = self.pages()
        try:
            async for page in pages:
                for item in page:
                    yield item
        finally:
            await pages.aclose()  # type: ignore[attr-defined]  # it is an async generator

    async def pages(self) -> AsyncIterator[list[T]]:
        """One list per page, never an empty one."""
        import asyncio  # noqa: PLC0415 - kept out of the import of the facade

        page = await self._fetch(None)
        while True:
            following = asyncio.ensure_future(self._fetch(page.after)) if page.after else None
            try:
                if page.items:
                    yield list(page.items)
                if following is None:
                    return
                page = await following
            finally:
                if following is not None and not following.done():
                    following.cancel()
                    await asyncio.gather(following, return_exceptions=True)

    async def collect(self) -> list[T]:
        """All records in one list."""
        return [item async for item in self]


class ErrorReader(Protocol):
    """How one API words its errors."""

    def details(self, content: bytes, /) -> ErrorDetails:
        """What an error body says; empty details for a body that is not the API's own."""
        ...

    def kind(self, status: int, details: ErrorDetails, /) -> type[APIError] | None:
        """The error class where the status alone does not tell, else None."""
        ...


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """A success.

    Attributes:
        body: The parsed body; None where the operation answers without one.
        status: HTTP status.
        headers: The answer's headers.
        content: The body as it came.
        attempts: How many requests it took.
        elapsed: Seconds from the call to the answer, queueing and retries included.
        uncertain: Whether an attempt before the last one may have taken effect already.
    """

    body: T
    status: int
    headers: Mapping[str, str]
    content: bytes
    attempts: int = 1
    elapsed: float = 0.0
    uncertain: bool = False

    @property
    def request_id(self) -> str | None:
        """The provider's id of the request where the answer carries one in its headers, else None."""
        return self.headers.get(REQUEST_ID_HEADER)


@dataclass(frozen=True, slots=True)
class ApiDialect:
    """What `answer` must know of one API.

    Attributes:
        provider: The name used in messages.
        operations: The generated table of operations.
        errors: How the API words its errors.
        refuses: Whether a parsed success is in truth a refusal (DX answers `ok: false` with status 200).
    """

    provider: str
    operations: Mapping[str, Operation]
    errors: ErrorReader
    refuses: Callable[[Any], bool] = lambda _parsed: False


async def answer(
    run: Callable[..., Awaitable[Response[T]]],
    client: object,
    dialect: ApiDialect,
    /,
    *args: Any,
    **kwargs: Any,
) -> Answer[T]:
    """Run one generated `asyncio_detailed` and give back its success.

    Raises:
        APIError: The API answered with an error; the class tells which kind.
        DecodeError: A success whose body is not what the specification promises.
        TransportError: No usable answer came back.
        DeadlineExceededError: The total time ran out.
    """
    try:
        response = await run(*args, client=client, **kwargs)
    except GeneratedDecodeError as error:
        raise _undecodable(error, _operation_of(run, dialect), dialect) from None
    note_answer(response.headers.get(REQUEST_ID_HEADER))
    if not 200 <= response.status_code < 300 or dialect.refuses(response.parsed):
        raise _refusal(response, run, dialect)
    if not response.content and response.status_code != 204 and _promises_json(run):
        empty = GeneratedDecodeError("the body is empty")
        empty.response = response
        raise _undecodable(empty, _operation_of(run, dialect), dialect)
    noted = response.extensions.get("incidentkit")
    return Answer(
        cast("T", response.parsed),
        response.status_code,
        response.headers,
        response.content,
        attempts=getattr(noted, "attempts", 1),
        elapsed=getattr(noted, "elapsed", 0.0),
        uncertain=getattr(noted, "uncertain", False),
    )


def _promises_json(run: Callable[..., Any]) -> bool:
    """Whether the operation documents a JSON body, by its return type as the generator wrote it."""
    return getattr(run, "__annotations__", {}).get("return") not in {None, "Response[None]", "Response[File]"}


def _operation_of(run: Callable[..., Any], dialect: ApiDialect) -> str:
    module = getattr(run, "__module__", "")
    return next((name for name, operation in dialect.operations.items() if operation.module == module), module)


def _undecodable(error: GeneratedDecodeError, operation: str, dialect: ApiDialect) -> DecodeError:
    response = error.response
    request_id = response.headers.get(REQUEST_ID_HEADER) if response else None
    return DecodeError(
        f"{dialect.provider} answered {operation} with something unexpected: {_what(error, response)}",
        provider=dialect.provider,
        operation=operation,
        path=error.path,
        status=response.status_code if response else None,
        request_id=request_id,
    )


def _what(error: GeneratedDecodeError, response: Response[Any] | None) -> str:
    if error.path != "$":
        return f"{error.path}: {error.reason}"
    kind = _media_type(response) if response else "no answer"
    return f"{error.reason} ({kind}); is base_url right, or a proxy in between?"


def _media_type(response: Response[Any]) -> str:
    return response.headers.get("content-type", "no content type").split(";")[0]


def _refusal(response: Response[Any], run: Callable[..., Any], dialect: ApiDialect) -> APIError:
    name = _operation_of(run, dialect)
    operation = dialect.operations.get(name)
    details = _details(response, dialect)
    noted = response.extensions.get("incidentkit")
    return api_error(
        response.status_code,
        details,
        provider=dialect.provider,
        operation=name,
        attempts=getattr(noted, "attempts", 1),
        elapsed=getattr(noted, "elapsed", 0.0),
        uncertain=getattr(noted, "uncertain", False),
        scopes=operation.scopes if operation else (),
        kind=dialect.errors.kind(response.status_code, details),
    )


def _details(response: Response[Any], dialect: ApiDialect) -> ErrorDetails:
    if 300 <= response.status_code < 400:
        target = response.headers.get("location", "elsewhere")
        return ErrorDetails(messages=(f"redirected to {target}; set base_url to where the API really is",))
    details = dialect.errors.details(response.content)
    if not (details.codes or details.messages or details.fields):
        strange = (
            f"the answer is not the API's own ({_media_type(response)}); is base_url right, or a proxy in between?"
        )
        return ErrorDetails(messages=(strange,), request_id=details.request_id)
    return details


class LentClient:
    """A client as the generated namespaces want it."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def call(self, run: Callable[..., Awaitable[Response[T]]], /, *args: Any, **kwargs: Any) -> T:
        """Run one operation, as `BaseClient.call` does."""
        return await self._client.call(run, *args, **kwargs)

    def paginate(self, fetch: Callable[[str | None], Awaitable[tuple[Sequence[T], str | None]]], /) -> Paginator[T]:
        """Go through pages, the next one on its way while one is used.

        A page that names itself as the next one is the last: a listing may not turn in circles.
        """

        async def page(position: str | None) -> Page[T]:
            items, following = await fetch(position)
            return Page(items, None if following == position else following)

        return Paginator(page)
