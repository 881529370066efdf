# A pickle beside the module is there, and reading it is reported.
import pickle
from pathlib import Path

path = Path(__file__).parent / "table.pkl"
print(len(path.read_bytes()) > 0)
with open(path, "rb") as f:
    print(pickle.load(f))
