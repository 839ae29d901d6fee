# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ANN401  # each side hands on what its own library gives, and imports only that one
"""The same rules as formulas of OpenFisca-core: yearly variables of one entity, floats as it has them.

OpenFisca holds an array for each variable and year. `whole` starts from the table of receipts, as all other sides
do: rows are laid out by year, formulas run, and answers go back to the rows. `formulas` is the calculation alone,
with everything laid out and set beforehand.
"""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from columns_peers.settlement_data import arrays, order_of
from openfisca_core.entities import Entity
from openfisca_core.periods import ETERNITY, YEAR
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

__all__ = ["income_tax", "rule_92", "split"]

GATE = 20_000_000 * 100.0
ENTERPRISE = Entity("enterprise", "enterprises", "an enterprise", "")


def _variable(name: str, kind: type, period: Any, formula: Any = None) -> type[Variable]:
    body = {"value_type": kind, "entity": ENTERPRISE, "definition_period": period, "label": name}
    if formula is not None:
        body["formula"] = formula
    return type(name, (Variable,), body)


def _half(firm: Any, period: Any) -> Any:
    """Half of the part by days that lies in the five years."""
    year = period.start.year
    first = np.datetime64(f"{year}-01-01")
    end = np.datetime64(f"{year + 1}-01-01")
    start, stop = firm("full_production", period), firm("sharing_ends", period)
    days = (np.minimum(end, stop) - np.maximum(first, start)).astype(np.int64)
    opens = firm("led", period) * firm("fits", period) * (firm("before", period) / 3 >= GATE)
    return opens * firm("amount", period) * np.maximum(days, 0) / (2 * int((end - first).astype(np.int64)))


def _taken(firm: Any, period: Any) -> Any:
    """Give what the source has had by the end of the year, at most the cap."""
    if period.start.year < firm.simulation.first_year:
        return np.zeros(firm.count)
    return np.minimum(firm("taken", period.last_year) + firm("half", period), firm("before", period))


def _source(firm: Any, period: Any) -> Any:
    return np.rint(firm("taken", period)) - np.rint(firm("taken", period.last_year))


def _split(firm: Any, period: Any) -> Any:
    return firm("amount", period) * 0.5


def _system(plain: bool) -> TaxBenefitSystem:
    system = TaxBenefitSystem([ENTERPRISE])
    made = [_variable("amount", float, YEAR)]
    if plain:
        made.append(_variable("source", float, YEAR, _split))
    else:
        made += [_variable(name, bool, ETERNITY) for name in ("led", "fits")]
        made += [_variable(name, date, ETERNITY) for name in ("full_production", "sharing_ends")]
        made.append(_variable("before", float, ETERNITY))
        made += [_variable("half", float, YEAR, _half), _variable("taken", float, YEAR, _taken)]
        made.append(_variable("source", float, YEAR, _source))
    for one in made:
        system.add_variable(one)
    return system


def _contest(folder: Path, dtype: str, *, plain: bool, alone: bool) -> tuple[Any, Any]:
    data: dict[str, Any] = arrays(folder)
    years = range(int(data["year"].min()), int(data["year"].max()) + 1)
    system = _system(plain)
    if dtype == "float64":
        for variable in system.variables.values():
            if variable.value_type is float:
                variable.dtype = np.float64

    def filled() -> tuple[Any, Any, Any]:
        order = np.argsort(data["unit"])
        unit = data["unit"][order]
        simulation = SimulationBuilder().build_default_simulation(system, len(unit))
        simulation.first_year = years[0]
        # A year that asks for the year before is no endless loop, which OpenFisca else takes it for.
        simulation.max_spiral_loops = len(years) + 2
        firm, year = np.searchsorted(unit, data["payer"]), data["year"] - years[0]
        table = np.zeros((len(years), len(unit)))
        table[year, firm] = data["amount"]
        for at, one in enumerate(years):
            simulation.set_input("amount", str(one), table[at])
        if not plain:
            _set_facts(simulation, data, order, unit)
        return simulation, year, firm

    ready = filled() if alone else None

    def run() -> Any:
        simulation, year, firm = ready or filled()
        if ready is not None:
            for name in ("half", "taken", "source") if not plain else ("source",):
                simulation.get_holder(name).delete_arrays()
        found = [simulation.calculate("source", str(one)) for one in years]
        return found if alone else np.stack(found)[year, firm]

    def answer(found: Any) -> Any:
        if alone:
            _, year, firm = ready
            found = np.stack(found)[year, firm]
        source = found[order_of(data["payer"], data["year"])].astype(np.float64)
        amount = data["amount"][order_of(data["payer"], data["year"])]
        return np.stack([source, amount - source])

    return run, answer


def _set_facts(simulation: Any, data: dict[str, Any], order: Any, unit: Any) -> None:
    simulation.set_input("led", "ETERNITY", data["led_by_government"][order])
    simulation.set_input("fits", "ETERNITY", data["fits_host_layout"][order])
    start = data["full_production"][order]
    month = start.astype("datetime64[M]")
    stop = (month + 60).astype("datetime64[D]") + (start - month.astype("datetime64[D]"))
    simulation.set_input("full_production", "ETERNITY", start)
    simulation.set_input(
        "sharing_ends", "ETERNITY", np.minimum(stop, (month + 61).astype("datetime64[D]") - 1)
    )
    before = np.bincount(np.searchsorted(unit, data["of_unit"]), data["three_taxes"], len(unit))
    simulation.set_input("before", "ETERNITY", before)


def rule_92(folder: Path, dtype: str = "float32", alone: str = "") -> tuple[Any, Any]:
    """Settle 财预〔2015〕92号."""
    return _contest(folder, dtype, plain=False, alone=bool(alone))


def split(folder: Path, dtype: str = "float32", alone: str = "") -> tuple[Any, Any]:
    """Give half: the simplest formula there is."""
    return _contest(folder, dtype, plain=True, alone=bool(alone))


def income_tax(folder: Path, alone: str = "") -> tuple[Any, Any]:
    """Run OpenFisca's own example as it comes: a month's income tax of its country template, 15% of three incomes."""
    from openfisca_country_template import CountryTaxBenefitSystem  # noqa: PLC0415  # without it this side is skipped

    data: dict[str, Any] = arrays(folder)
    month = f"{int(data['year'].min())}-01"
    system = CountryTaxBenefitSystem()

    def filled() -> Any:
        simulation = SimulationBuilder().build_default_simulation(system, len(data["payer"]))
        simulation.set_input("salary", month, data["amount"])
        return simulation

    ready = filled() if alone else None

    def run() -> Any:
        if ready is not None:
            ready.get_holder("income_tax").delete_arrays()
        return (ready or filled()).calculate("income_tax", month)

    def answer(found: Any) -> Any:
        order = order_of(data["payer"], data["year"])
        source = found[order].astype(np.float64)
        return np.stack([source, data["amount"][order] - source])

    return run, answer
