"""Do answers keep to the vendored specifications? For tests that speak to the sandbox."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import yaml
from openapi_schema_validator import OAS30ReadValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

if TYPE_CHECKING:
    import httpx

SPECS = Path(__file__).parents[2] / "specs"


class Contract:
    """One document. Operations it does not have are not judged; of those it has, every status must be in it."""

    def __init__(self, name: str) -> None:
        document = yaml.load((SPECS / f"{name}.yaml").read_text(), _Loader)
        _allow_null(document)
        self._document: dict[str, Any] = document
        self._registry = Registry().with_resource("urn:spec", DRAFT202012.create_resource(document))
        self._paths = [
            (re.compile(re.sub(r"\\{.*?\\}", r"[^/]+", re.escape(path))), path)
            for path in sorted(document["paths"], key=lambda path: path.count("{"))
        ]

    def check(self, response: httpx.Response) -> None:
        """Raise AssertionError when the answer is not as the document has it."""
        request = response.request
        template = self._template(request.url.path)
        if template is None or request.method.lower() not in self._document["paths"][template]:
            return
        where = f"{request.method} {request.url.path} {response.status_code}"
        pointer = ["paths", template, request.method.lower(), "responses", str(response.status_code)]
        assert self._has(pointer), f"{where}: the status is not documented"
        pointer = self._follow(pointer)
        if not self._has([*pointer, "content"]):
            assert response.content == b"", f"{where}: a body is not documented"
            return
        kind = response.headers["content-type"].partition(";")[0]
        pointer += ["content", kind, "schema"]
        assert self._has(pointer), f"{where}: {kind} is not documented"
        self._validate(pointer, json.loads(response.content), where)

    def _validate(self, pointer: list[str], body: Any, where: str) -> None:
        # By reference, so that references inside are looked up in the whole document.
        reference = "/".join(part.replace("~", "~0").replace("/", "~1") for part in pointer)
        schema = {"$ref": f"urn:spec#/{quote(reference)}"}
        validator = OAS30ReadValidator(schema, registry=self._registry)
        errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(body)]
        assert not errors, f"{where}: {'; '.join(errors)}"

    def _template(self, path: str) -> str | None:
        return next((template for pattern, template in self._paths if pattern.fullmatch(path)), None)

    def _follow(self, pointer: list[str]) -> list[str]:
        node = self._at(pointer)
        return node["$ref"].removeprefix("#/").split("/") if "$ref" in node else pointer

    def _has(self, pointer: list[str]) -> bool:
        try:
            self._at(pointer)
        except KeyError:
            return False
        return True

    def _at(self, pointer: list[str]) -> Any:
        node: Any = self._document
        for part in pointer:
            node = node[part]
        return node


class _Loader(yaml.SafeLoader):
    """Dates stay text, as in JSON."""


_Loader.yaml_implicit_resolvers = {
    first: [each for each in resolvers if each[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _allow_null(node: Any) -> None:
    """Let `nullable` beside `allOf` or `oneOf` mean what its writer meant: read strictly, the forms forbid null."""
    if isinstance(node, list):
        for each in node:
            _allow_null(each)
    elif isinstance(node, dict):
        for each in node.values():
            _allow_null(each)
        for keyword in ("allOf", "oneOf"):
            if node.get("nullable") is True and keyword in node:
                null = {"type": "string", "nullable": True, "enum": [None]}
                node["anyOf"] = [{keyword: node.pop(keyword)}, null]


@cache
def contract(name: str) -> Contract:
    """The contract of a document below specs/, read once."""
    return Contract(name)
