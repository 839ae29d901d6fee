# SPDX-License-Identifier: Apache-2.0
"""One Spark on one core."""

import warnings
from collections.abc import Iterator
from typing import Final

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of pandas 3, which Spark does not know yet
    from pyspark.sql import SparkSession

QUICK: Final = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.default.parallelism": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    # A few rows are not worth compiling anything for.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.log.level": "OFF",
}


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Give the one session of all tests that makes small plans quickly; the page on millions of rows takes it over."""
    builder = SparkSession.builder.master("local[1]")  # type: ignore[attr-defined]
    for name, value in QUICK.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()
