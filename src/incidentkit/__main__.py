"""`python -m incidentkit`."""

from incidentkit.cli._launch import main

if __name__ == "__main__":
    main()
