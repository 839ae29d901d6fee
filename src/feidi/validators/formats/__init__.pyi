# SPDX-License-Identifier: Apache-2.0
from feidi.validators.formats.html_table import findings_html as findings_html
from feidi.validators.formats.json_array import findings_json as findings_json
from feidi.validators.formats.lines import findings_text as findings_text
from feidi.validators.formats.rows import Row as Row
from feidi.validators.formats.rows import findings_table as findings_table
from feidi.validators.formats.sarif_log import findings_sarif as findings_sarif
from feidi.validators.formats.sarif_log import unreadable_sarif as unreadable_sarif
