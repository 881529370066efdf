# Reading and writing text in a temporary directory.
import json, os, tempfile
from pathlib import Path
with tempfile.TemporaryDirectory() as d:
    p = Path(d) / "sub" / "a.txt"; p.parent.mkdir(parents=True, exist_ok=True)
    print(p.write_text("é\nline 2\n", encoding="utf-8"), p.read_text(encoding="utf-8"), p.exists(), p.is_file(), p.parent.is_dir())
    with open(p, "a", encoding="utf-8") as f: f.write("more"); f.writelines(["1\n", "2"])
    with open(p, encoding="utf-8") as f: print(f.readline(), [l.rstrip() for l in f], repr(f.read()))
    with open(p, "rb") as f: print(f.read(4))
    (Path(d) / "c.json").write_text(json.dumps({"k": [1]})); print(json.load(open(os.path.join(d, "c.json"))), sorted(os.listdir(d)), sorted(x.name for x in Path(d).rglob("*.*")), [x.name for x in sorted(Path(d).iterdir())])
    p.unlink(); print(p.exists())
    try: p.read_text()
    except FileNotFoundError as e: print(e.errno, e.strerror)
print(os.path.exists(d))
