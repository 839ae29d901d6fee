# SPDX-License-Identifier: Apache-2.0
from feidi.tables.cells import is_empty as is_empty
from feidi.tables.csv_file import read_csv as read_csv
from feidi.tables.sheet import Sheet as Sheet
from feidi.tables.sheet import SheetRow as SheetRow
