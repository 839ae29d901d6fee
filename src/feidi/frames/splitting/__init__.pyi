# SPDX-License-Identifier: Apache-2.0
from feidi.frames.splitting.split import split as split
