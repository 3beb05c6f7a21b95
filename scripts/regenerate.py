"""Rebuild generated/ from specs/, their overlays and our templates, in the repository and in each of its plugins.

    python scripts/regenerate.py                     rebuild what changed
    python scripts/regenerate.py --force             rebuild all
    python scripts/regenerate.py --provider dx       rebuild one, keep the others as they are
    python scripts/regenerate.py --check             build all, write nothing; fail when the tree on disk differs
    python scripts/regenerate.py update incident_io [--from URL|PATH] [--dry-run]
                                                     take in the provider's document, say what changed, rebuild
    python scripts/regenerate.py --project DIR       do any of this for the project in a folder instead
    python scripts/regenerate.py accept-stock        after comparing changed stock templates with ours

docs/regeneration.md tells the whole of it.

Exit codes: 0 done, 1 `--check` found a difference, 2 an error (one line on stderr; the tree is as it was).
`update` ends with 0 when nothing changed, 10 when the changes are harmless, 20 when one may break callers.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from regeneration import (
    config,
    dialect,
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

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent


def build(settings: config.Settings, new: Path, names: set[str]) -> None:
    """Write the whole tree to `new`; providers other than those named are taken over from the tree on disk."""
    require_tools(settings)
    runtime.copy_runtime(None if settings.is_plugin else settings.shared, new)
    for provider in settings.providers:
        if provider.name in names:
            build_provider(settings, provider, new / provider.name)
    sources = {provider.name: provider.spec_name for provider in settings.providers}
    own = None if not settings.is_plugin else settings.runtime
    finishing.finish(new, sources | {"shared": "scripts/shared"}, settings.line_length, own)
    kept = {provider.name for provider in settings.providers} - names
    for name in sorted(kept):
        shutil.copytree(settings.output / name, new / name, ignore=shutil.ignore_patterns("__pycache__"))
    lock.write(settings, new, kept)


def require_tools(settings: config.Settings) -> None:
    """Refuse to run with other tools than the pinned ones, or templates made for others."""
    generator.require_version(settings.generator)
    generator.require_version(settings.formatter)
    stock.require_unchanged(settings.templates)


def require_documents(settings: config.Settings) -> None:
    """Refuse to run when a provider has only one of its two files."""
    for provider in settings.providers:
        if not provider.spec.exists():
            hint = f"`update {provider.name} --from URL|PATH` writes it"
            raise RefusedError(f"{provider.overlay_name} is there, but not {provider.spec_name}; {hint}")
        if not provider.overlay.exists():
            raise RefusedError(
                f"{provider.spec_name} is there, but not {provider.overlay_name}, which has its policies"
            )


def build_provider(settings: config.Settings, provider: config.Provider, package: Path) -> None:
    """Write one provider's package, not yet formatted."""
    document = documents.load(provider.spec, provider.spec_name)
    overlaid = overlay.apply(document, documents.load(provider.overlay, provider.overlay_name), provider.overlay_name)
    try:
        validation.require_valid(overlaid, f"{provider.spec_name} with its overlay")
    except RefusedError:
        # Checked only now, because it takes a while: is it the document itself that is wrong?
        validation.require_valid(document, provider.spec_name)
        raise
    policies = policy.read_policies(overlaid, provider.overlay_name)
    placed = generator.generate(normalise(overlaid), policies, package, settings.templates)
    import_path = f"{settings.package}.{provider.name}"
    table.write(overlaid, placed, package, import_path, settings.templates)
    namespaces.write(overlaid, placed, package, settings.templates)
    dialect.write(overlaid, package, provider.overlay_name)
    documents.write_json(overlaid, package / "openapi.json")


def outdated(settings: config.Settings) -> set[str]:
    """Return the providers whose package on disk is not what its inputs make, as far as the lock can tell."""
    return {provider.name for provider in settings.providers} - lock.unchanged(settings)


def regenerate(settings: config.Settings, options: argparse.Namespace) -> int:
    """Build aside, then swap in or compare; return the exit code."""
    started = time.perf_counter()
    require_documents(settings)
    names = {provider.name for provider in settings.providers}
    if options.provider:
        names = {settings.provider(options.provider).name}
    elif not options.check and not options.force:
        names = outdated(settings)
    with tree.staging(settings.output) as new:
        build(settings, new, names)
        differences = tree.compare(new, settings.output)
        if options.check:
            return report.checked(settings, differences, new)
        tree.swap(new, settings.output)
    report.written(settings, differences, names, time.perf_counter() - started)
    return 0


def update(settings: config.Settings, options: argparse.Namespace) -> int:
    """Take in a provider's own document; return the exit code."""
    provider = settings.provider(options.name)
    settings = settings.without_newcomers(provider.name)
    news = updating.prepare(provider, options.source, deprecated=options.deprecated)
    if not news.is_news:
        report.updated(news, options)
        return 0
    with tree.staging(settings.output) as new:
        try:
            news = news.with_policies(strict=options.strict)
            settings = settings.with_provider(updating.write_aside(news, new.parent))
            news = build_news(settings, news, new, dry_run=options.dry_run)
        except RefusedError as error:
            report.updated(replace(news, refused=str(error)), options)
            raise
        report.updated(news, options)
        if not options.dry_run:
            with updating.put_all(news):
                tree.swap(new, settings.output)
    return updating.exit_code(news)


def build_news(settings: config.Settings, news: updating.Update, new: Path, *, dry_run: bool) -> updating.Update:
    """Build the tree with the new document, or only what tells which names vanish; return the update with those."""
    name = news.provider.name
    if dry_run:
        require_tools(settings)
        new.mkdir()
        build_provider(settings, settings.provider(name), new / name)
    else:
        build(settings, new, outdated(settings) | {name})
    return news.with_names(settings.output / name, new / name)


def parse_arguments(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="regenerate.py", description="Rebuild the generated clients.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the tree differs")
    parser.add_argument("--force", action="store_true", help="rebuild also what the lock says is up to date")
    parser.add_argument("--provider", metavar="NAME", help="rebuild only this one")
    parser.add_argument("--project", type=Path, metavar="DIR", help="work on the project in this folder alone")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("accept-stock", help="record the stock templates that ours were compared with")
    taking = commands.add_parser("update", help="take in a provider's own document and rebuild")
    taking.add_argument("name", metavar="PROVIDER")
    taking.add_argument("--from", dest="source", metavar="URL|PATH", help="where its document is")
    # Before or after the command; the second must not hide the first.
    taking.add_argument("--project", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="as above")
    taking.add_argument("--deprecated", action="store_true", help="keep deprecated operations")
    taking.add_argument("--dry-run", action="store_true", help="only say what changed")
    taking.add_argument("--strict", action="store_true", help="refuse operations that the overlay gives no policy")
    taking.add_argument("--report", type=Path, metavar="FILE.md", help="write the changes as Markdown")
    taking.add_argument("--report-json", type=Path, metavar="FILE.json", help="write the changes as JSON")
    return parser.parse_args(arguments)


def project_of(name: str, projects: list[config.Settings]) -> config.Settings:
    """Return the project that has a provider of this name."""
    found = [project for project in projects if name in {provider.name for provider in project.providers}]
    if len(found) > 1:
        raise RefusedError(f"provider {name} is in {' and '.join(p.folder or 'this repository' for p in found)}")
    if not found:
        known = [provider.name for project in projects for provider in project.providers]
        hint = f"to add it, write specs/overlays/{name}.yaml"
        raise RefusedError(f"no provider {name!r}; there are {', '.join(known)}; {hint}")
    return found[0]


def in_project(
    run: Callable[[config.Settings, argparse.Namespace], int], project: config.Settings, options: argparse.Namespace
) -> int:
    """Run on one project; where it is not the repository itself, errors say which."""
    try:
        return run(project, options)
    except RefusedError as error:
        raise RefusedError(f"{project.folder}: {error}" if project.folder else str(error)) from None


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line on the project below `root`; return the exit code."""
    options = parse_arguments(arguments)
    try:
        main_project = config.load(root)
        if options.command == "accept-stock":
            stock.accept(main_project.templates)
            return 0
        if options.project:
            projects = [config.load_plugin(options.project.resolve(), main_project)]
        else:
            projects = [main_project, *config.load_plugins(main_project)]
        name = options.name if options.command == "update" else options.provider
        if name:
            projects = [project_of(name, projects)]
        run = update if options.command == "update" else regenerate
        return max(in_project(run, project, options) for project in projects)
    except RefusedError as error:
        print(f"regenerate: {error}", file=sys.stderr)
    except OSError as error:
        print(f"regenerate: {error.filename}: {error.strerror}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
