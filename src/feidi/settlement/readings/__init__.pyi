# SPDX-License-Identifier: Apache-2.0
from feidi.settlement.readings.explain import explain as explain
from feidi.settlement.readings.html_table import html_table as html_table
from feidi.settlement.readings.notes import note_text as note_text
from feidi.settlement.readings.notes import remarks as remarks
from feidi.settlement.readings.run_receipt import RunReceipt as RunReceipt
from feidi.settlement.readings.run_receipt import run_receipt as run_receipt
