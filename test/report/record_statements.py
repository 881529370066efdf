"""Records how many statements CPython's own parser sees in every fixture: the total that a report must give.

Run from the repository's root: python3 test/report/record_statements.py
"""

import ast
import json
import pathlib

root = pathlib.Path("grammar-fixtures")
totals = {}
for path in sorted(root.rglob("*.py")):
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        continue
    totals[path.relative_to(root).as_posix()] = sum(isinstance(n, ast.stmt) for n in ast.walk(tree))

out = pathlib.Path("test/report/statements.json")
out.write_text(json.dumps(totals, indent=0) + "\n", encoding="utf-8")
print(len(totals), "files")
