# SPDX-License-Identifier: Apache-2.0
from feidi.reports.clauses import Carrier as Carrier
from feidi.reports.clauses import CarrierKind as CarrierKind
from feidi.reports.clauses import ClauseReport as ClauseReport
from feidi.reports.clauses import carriers as carriers
from feidi.reports.clauses import clauses_table as clauses_table
from feidi.reports.enclaves import enclaves_table as enclaves_table
from feidi.reports.figures import figure_text as figure_text
from feidi.reports.findings import findings_report as findings_report
from feidi.reports.findings import findings_summary as findings_summary
from feidi.reports.scores import changes_table as changes_table
from feidi.reports.scores import scores_table as scores_table
from feidi.reports.scores import unscored_table as unscored_table
from feidi.reports.statement import statement_table as statement_table
from feidi.reports.table import Table as Table
