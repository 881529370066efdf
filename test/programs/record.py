"""Records what CPython does with the programs of several files in grammar-fixtures/programs.

    python3 test/programs/record.py [filter...]

Each folder is a program; its `main.py` is run. Writes `expected.out` (stdout) and, only when the program fails, `expected.exit`.
Set CHECK=1 to compare with the recordings instead of writing them.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "grammar-fixtures" / "programs"


def run(folder, seed):
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONHASHSEED": str(seed),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
        "LANG": "C.UTF-8",
    }
    done = subprocess.run(
        [sys.executable, "main.py"], cwd=folder, env=environment, capture_output=True, timeout=20
    )
    lines = done.stderr.decode("utf-8").strip().splitlines()
    return done.stdout.decode("utf-8"), done.returncode, lines[-1] if lines else ""


def settle(path, content):
    current = path.read_text(encoding="utf-8") if path.exists() else None
    if os.environ.get("CHECK") == "1":
        return None if current == content else f"{path}: differs from CPython"
    if content is None:
        path.unlink(missing_ok=True)
    elif current != content:
        path.write_text(content, encoding="utf-8")
    return None


def main(filters):
    folders = [p.parent for p in sorted(ROOT.glob("*/main.py")) if not filters or any(f in p.parent.name for f in filters)]
    problems = []
    for folder in folders:
        first, second = run(folder, 0), run(folder, 12345)
        if first != second:
            problems.append(f"{folder.name}: not deterministic")
            continue
        stdout, code, error = first
        problems += [settle(folder / "expected.out", stdout), settle(folder / "expected.exit", f"{code}\n{error}\n" if code else None)]
        if code:
            print(folder.name, error)
    problems = [p for p in problems if p]
    print("\n".join(problems) or f"{len(folders)} programs")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
