# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ANN401  # neither library is typed
"""scikit-criteria and pymcdm, used as their documentation shows; nothing where they are not installed."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import polars as pl
from columns_peers.scoring_data import WEIGHTS

__all__ = ["pymcdm", "scikit_criteria"]

Works = dict[str, Callable[[], object]]


def scikit_criteria(frame: pl.DataFrame) -> Works:
    """Give what is timed, by name."""
    try:
        skc: Any = import_module("skcriteria")
    except ImportError:
        return {}
    scalers, weighters = (
        import_module(f"skcriteria.preprocessing.{name}") for name in ("scalers", "weighters")
    )
    simple, similarity = (import_module(f"skcriteria.agg.{name}") for name in ("simple", "similarity"))
    decision = skc.mkdm(frame.to_numpy(), [max] * 6, weights=[float(weight) for weight in WEIGHTS])
    scaled, vector = scalers.MinMaxScaler("matrix"), scalers.VectorScaler("matrix")
    total, topsis = simple.WeightedSumModel(), similarity.TOPSIS()
    return {
        "weighted": lambda: total.evaluate(decision),
        "min-max": lambda: total.evaluate(scaled.transform(decision)),
        "TOPSIS": lambda: topsis.evaluate(vector.transform(decision)),
        "entropy": lambda: weighters.EntropyWeighter().transform(decision),
        "CRITIC": lambda: weighters.CRITIC().transform(decision),
        "min-max, rank": lambda: total.evaluate(scaled.transform(decision)).rank_,
    }


def pymcdm(frame: pl.DataFrame, *, checks: bool) -> Works:
    """Give what is timed, by name; as it comes, or with its checks off."""
    try:
        methods: Any = import_module("pymcdm.methods")
    except ImportError:
        return {}
    scales, weights, helpers = (
        import_module(f"pymcdm.{name}") for name in ("normalizations", "weights", "helpers")
    )
    matrix, types = frame.to_numpy(), np.ones(6)
    shares = np.array(WEIGHTS) / sum(WEIGHTS)
    off: dict[str, Any] = {} if checks else {"validation": False}

    def ask(method: Any) -> Any:
        return method(matrix, shares, types, **off)

    minmax = methods.WSM(scales.minmax_normalization)
    found: Works = {
        "weighted": lambda: ask(methods.WSM(scales.sum_normalization)),
        "min-max": lambda: ask(minmax),
        "TOPSIS": lambda: ask(methods.TOPSIS(scales.vector_normalization)),
        "min-max, rank": lambda: helpers.rrankdata(ask(minmax)),
    }
    if checks:
        found |= {
            "entropy": lambda: weights.entropy_weights(matrix),
            "CRITIC": lambda: weights.critic_weights(matrix),
        }
    return found
