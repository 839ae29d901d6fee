# SPDX-License-Identifier: Apache-2.0
"""The command line as ``python -m feidi``."""

from feidi.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
