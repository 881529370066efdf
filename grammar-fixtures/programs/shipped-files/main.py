# Text and binary files that modules read from beside themselves: by __file__ and by importlib.resources.
import csv
import os
from pathlib import Path

import pack

HERE = Path(__file__).parent
with open(HERE / "data" / "logo.bin", "rb") as f:
    logo = f.read()
print(len(logo), logo[:3], logo.hex())
print((HERE / "data" / "logo.bin").read_bytes()[-3:])
with open(os.path.join(os.path.dirname(__file__), "data", "rows.csv"), newline="") as f:
    print(list(csv.reader(f)))
print(pack.SETTINGS, pack.PROMPT.format(name="you"), pack.RAW)
