# SPDX-License-Identifier: Apache-2.0
"""What documents really say: rules, agreements, enclaves, compensation, schemes and observations, each cited.

Nothing is loaded here; import what is needed from

- ``feidi.published.portfolio``: all enclaves and agreements together,
- :mod:`feidi.published.enclaves`, :mod:`feidi.published.agreements`, :mod:`feidi.published.compensation`,
- :mod:`feidi.published.parameters`: dated figures of national and provincial rules,
- :mod:`feidi.published.schemes`, :mod:`feidi.published.observations`, :mod:`feidi.published.demonstration`,
- :mod:`feidi.published.instruments`: the documents that all of these cite,
- :mod:`feidi.published.illustrative`: made-up receipts that show how the agreements work.
"""

__all__: tuple[str, ...] = ()
