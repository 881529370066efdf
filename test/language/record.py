"""Records what CPython does with the programs in grammar-fixtures.

    python3 test/language/record.py [filter...]

Runs each program twice, with different hash seeds, and refuses one whose output differs. Writes `<case>.out`
(stdout) and, only when the program fails, `<case>.exit` (exit code and the last line of stderr). Needs CPython 3.11
or later. Set CHECK=1 to compare with the recordings instead of writing them, and PACKAGES_PYTHON and SIDE_PYTHON to
interpreters that have the packages of the folders in WITH_PACKAGES (without them those folders are left out);
side-requirements.txt says what SIDE_PYTHON has, and tiktoken_cache.py makes what TIKTOKEN_CACHE_DIR names.
"""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "grammar-fixtures"
OTHER_CORPORA = {"parser", "agents", "differences", "programs", "notebooks", "races"}
WITH_PACKAGES = {
    **dict.fromkeys(["pydantic", "langchain", "langgraph"], os.environ.get("PACKAGES_PYTHON")),
    **dict.fromkeys(["pandas", "side-libraries"], os.environ.get("SIDE_PYTHON")),
}
TIME_LIMIT_SECONDS = 60


def run_once(case, seed):
    """Returns (stdout, exit code, last line of stderr) of one run in an empty working directory."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONHASHSEED": str(seed),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
        "PYTHONPATH": str(Path(__file__).resolve().parent / "site"),
        "TIKTOKEN_CACHE_DIR": os.environ.get("TIKTOKEN_CACHE_DIR", ""),
    }
    with tempfile.TemporaryDirectory() as directory:
        done = subprocess.run(
            [WITH_PACKAGES.get(case.parent.name) or sys.executable, "-P", str(case)],
            cwd=directory,
            stdin=subprocess.DEVNULL,
            env=environment,
            capture_output=True,
            timeout=TIME_LIMIT_SECONDS,
        )
    error_lines = done.stderr.decode("utf-8").strip().splitlines()
    return done.stdout.decode("utf-8"), done.returncode, error_lines[-1] if error_lines else ""


def record(case):
    """Records one program; returns a problem, or None."""
    first = run_once(case, 0)
    second = run_once(case, 12345)
    if first != second:
        return f"{case}: not deterministic"
    stdout, code, error = first
    if not case.read_text(encoding="utf-8").startswith("#"):
        return f"{case}: the first line must say what the case is for"
    if error.startswith(("SyntaxError", "IndentationError")):
        return f"{case}: {error}"
    if not stdout and not code:
        return f"{case}: prints nothing"
    files = {".out": stdout, ".exit": f"{code}\n{error}\n" if code else None}
    for suffix, content in files.items():
        problem = settle(case.with_suffix(suffix), content)
        if problem:
            return problem
    return None


def settle(path, content):
    """Writes or deletes a recording, or only compares it under CHECK=1."""
    current = path.read_bytes().decode("utf-8") if path.exists() else None
    if os.environ.get("CHECK") == "1":
        return None if current == content else f"{path}: differs from CPython"
    if content is None:
        path.unlink(missing_ok=True)
    elif current != content:
        path.write_bytes(content.encode("utf-8"))
    return None


def main(filters):
    cases = [
        case
        for case in sorted(ROOT.glob("*/*.py"))
        if case.parent.name not in OTHER_CORPORA
        and WITH_PACKAGES.get(case.parent.name, "CPython itself")
        and (not filters or any(word in f"{case.parent.name}/{case.stem}" for word in filters))
    ]
    with ThreadPoolExecutor(2) as pool:
        problems = [problem for problem in pool.map(record, cases) if problem]
    for problem in problems:
        print(problem)
    failing = sum(case.with_suffix(".exit").exists() for case in cases)
    print(f"{len(cases)} programs, {failing} end with an exit code, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
