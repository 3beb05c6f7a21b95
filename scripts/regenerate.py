"""Rebuild generated/incidentkit_api from specs/, their overlays and our templates.

    python scripts/regenerate.py                     rebuild all
    python scripts/regenerate.py --provider dx       rebuild one, keep the others as they are
    python scripts/regenerate.py --check             write nothing; fail when the tree on disk differs
    python scripts/regenerate.py accept-stock        after comparing changed stock templates with ours

Exit codes: 0 done, 1 `--check` found a difference, 2 an error (one line on stderr; the tree is as it was).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

from regeneration import (
    config,
    documents,
    finishing,
    generator,
    lock,
    overlay,
    report,
    runtime,
    stock,
    table,
    tree,
    validation,
)
from regeneration.failures import RefusedError
from regeneration.normalise import normalise

ROOT = Path(__file__).resolve().parent.parent


def build(settings: config.Settings, new: Path, only: str | None) -> None:
    """Write the whole tree to `new`; with `only`, other providers are taken over from the tree on disk."""
    generator.require_version(settings.generator)
    generator.require_version(settings.formatter)
    stock.require_unchanged(settings.templates)
    runtime.copy_runtime(settings.shared, new)
    kept = []
    for provider in settings.providers:
        if only in (None, provider.name):
            build_provider(settings, provider, new / provider.name)
        else:
            kept.append(provider.name)
    sources = {provider.name: settings.relative(provider.spec) for provider in settings.providers}
    finishing.finish(new, sources | {"shared": "scripts/shared"}, settings.line_length)
    for name in kept:
        shutil.copytree(settings.output / name, new / name, ignore=shutil.ignore_patterns("__pycache__"))
    lock.write(settings, new)


def build_provider(settings: config.Settings, provider: config.Provider, package: Path) -> None:
    """Write one provider's package, not yet formatted."""
    spec, overlay_name = settings.relative(provider.spec), settings.relative(provider.overlay)
    document = documents.load(provider.spec)
    validation.require_valid(document, spec)
    document = overlay.apply(document, documents.load(provider.overlay), overlay_name)
    validation.require_valid(document, f"{spec} with its overlay")
    modules = generator.generate(normalise(document), package, settings.templates)
    import_path = f"{settings.package}.{provider.name}"
    table.write(document, modules, package, import_path, settings.templates, overlay_name)


def regenerate(settings: config.Settings, *, only: str | None = None, check: bool = False) -> int:
    """Build aside, then swap in or compare; return the exit code."""
    started = time.perf_counter()
    with tree.staging(settings.output) as new:
        build(settings, new, only)
        differences = tree.compare(new, settings.output)
        if check:
            return report.checked(settings, differences, new)
        tree.swap(new, settings.output)
    report.written(settings, differences, time.perf_counter() - started)
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="regenerate.py", description="Rebuild the generated clients.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the tree differs")
    parser.add_argument("--provider", metavar="NAME", help="rebuild only this one")
    parser.add_argument("command", nargs="?", choices=["accept-stock"])
    options = parser.parse_args(arguments)
    try:
        settings = config.load(ROOT)
        if options.provider:
            settings.provider(options.provider)
        if options.command == "accept-stock":
            stock.accept(settings.templates)
            return 0
        return regenerate(settings, only=options.provider, check=options.check)
    except RefusedError as error:
        print(f"regenerate: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
