"""Rebuild generated/incidentkit_api from specs/, their overlays and our templates.

    python scripts/regenerate.py                     rebuild all
    python scripts/regenerate.py --provider dx       rebuild one, keep the others as they are
    python scripts/regenerate.py --check             write nothing; fail when the tree on disk differs
    python scripts/regenerate.py update incident_io [--from URL|PATH] [--dry-run]
                                                     take in the provider's document, say what changed, rebuild
    python scripts/regenerate.py accept-stock        after comparing changed stock templates with ours

Exit codes: 0 done, 1 `--check` found a difference, 2 an error (one line on stderr; the tree is as it was).
`update` ends with 0 when nothing changed, 10 when the changes are harmless, 20 when one may break callers.
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
    namespaces,
    overlay,
    policy,
    report,
    runtime,
    stock,
    table,
    tree,
    updating,
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
    sources = {provider.name: provider.spec_name for provider in settings.providers}
    finishing.finish(new, sources | {"shared": "scripts/shared"}, settings.line_length)
    for name in kept:
        shutil.copytree(settings.output / name, new / name, ignore=shutil.ignore_patterns("__pycache__"))
    lock.write(settings, new)


def build_provider(settings: config.Settings, provider: config.Provider, package: Path) -> None:
    """Write one provider's package, not yet formatted."""
    document = documents.load(provider.spec)
    validation.require_valid(document, provider.spec_name)
    document = overlay.apply(document, documents.load(provider.overlay), provider.overlay_name)
    validation.require_valid(document, f"{provider.spec_name} with its overlay")
    policies = policy.read_policies(document, provider.overlay_name)
    placed = generator.generate(normalise(document), policies, package, settings.templates)
    table.write(document, placed, package, f"{settings.package}.{provider.name}", settings.templates)
    namespaces.write(document, placed, package, settings.templates)


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


def update(settings: config.Settings, options: argparse.Namespace) -> int:
    """Take in a provider's own document; return the exit code."""
    provider = settings.provider(options.name)
    news = updating.prepare(provider, options.source, deprecated=options.deprecated)
    report.updated(news, options.report, options.report_json)
    old = provider.spec.read_text(encoding="utf-8")
    if options.dry_run or news.text == old:
        return updating.exit_code(news)
    with tree.staging(settings.output) as new:
        aside = new.parent / provider.spec.name
        updating.replace_spec(aside, news.text)
        build(settings.with_spec(provider.name, aside), new, None)
        updating.replace_spec(provider.spec, news.text)
        try:
            tree.swap(new, settings.output)
        except RefusedError:
            updating.replace_spec(provider.spec, old)
            raise
    return updating.exit_code(news)


def parse_arguments(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="regenerate.py", description="Rebuild the generated clients.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the tree differs")
    parser.add_argument("--provider", metavar="NAME", help="rebuild only this one")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("accept-stock", help="record the stock templates that ours were compared with")
    taking = commands.add_parser("update", help="take in a provider's own document and rebuild")
    taking.add_argument("name", metavar="PROVIDER")
    taking.add_argument("--from", dest="source", metavar="URL|PATH", help="where its document is")
    taking.add_argument("--deprecated", action="store_true", help="keep deprecated operations")
    taking.add_argument("--dry-run", action="store_true", help="only say what changed")
    taking.add_argument("--report", type=Path, metavar="FILE.md", help="write the changes as Markdown")
    taking.add_argument("--report-json", type=Path, metavar="FILE.json", help="write the changes as JSON")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line on the project below `root`; return the exit code."""
    options = parse_arguments(arguments)
    try:
        settings = config.load(root)
        if options.provider:
            settings.provider(options.provider)
        if options.command == "accept-stock":
            stock.accept(settings.templates)
            return 0
        if options.command == "update":
            return update(settings, options)
        return regenerate(settings, only=options.provider, check=options.check)
    except RefusedError as error:
        print(f"regenerate: {error}", file=sys.stderr)
    except OSError as error:
        print(f"regenerate: {error.filename}: {error.strerror}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
