"""Figures for what has a target: `python -m benchmarks --help`. The form of a benchmark is told in README.md."""
