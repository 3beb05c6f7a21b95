"""The version, read by the build; here so that a client need not search the installed packages for it."""

__version__ = "0.1.0"
