# SPDX-License-Identifier: Apache-2.0
from feidi.settlement.compensation.compensate import Compensated as Compensated
from feidi.settlement.compensation.compensate import UnsetCompensation as UnsetCompensation
from feidi.settlement.compensation.compensate import compensate as compensate
from feidi.settlement.compensation.transfer import FactRead as FactRead
from feidi.settlement.compensation.transfer import Transfer as Transfer
from feidi.settlement.compensation.transfer import TransferStep as TransferStep
from feidi.settlement.compensation.transfer import balances as balances
from feidi.settlement.compensation.transfers import transfers as transfers
