# SPDX-License-Identifier: Apache-2.0
from feidi.evaluation.accreditation.accredit import accreditation as accreditation
from feidi.evaluation.accreditation.catalogue_covers import CatalogueCovers as CatalogueCovers
from feidi.evaluation.accreditation.experience import RunsEnclaves as RunsEnclaves
from feidi.evaluation.accreditation.experience import RunsPlatforms as RunsPlatforms
from feidi.evaluation.accreditation.experience import YearsOfWork as YearsOfWork
from feidi.evaluation.accreditation.record import OperatorRecord as OperatorRecord
from feidi.evaluation.accreditation.result import ResultAtLeast as ResultAtLeast
