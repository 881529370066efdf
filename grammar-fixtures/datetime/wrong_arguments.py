# datetime called with too few arguments, or with what is no number.
from datetime import datetime

CASES = [
    lambda: datetime(2024, 1),
    lambda: datetime(2024),
    lambda: datetime(),
    lambda: datetime("2024", 1, 1),
    lambda: datetime(2024, None, 1),
    lambda: datetime(2024, 1.5, 1),
    lambda: datetime(2024, 1, 1, tzinfo=5),
]
for i, case in enumerate(CASES):
    try:
        print(i, case())
    except TypeError as error:
        print(i, error)
