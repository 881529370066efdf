# Path reads, writes, lists and removes in a temporary folder.
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as name:
    root = Path(name)
    folder = root / "a" / "b"
    folder.mkdir(parents=True)
    try:
        folder.mkdir()
    except FileExistsError as e:
        print(type(e).__name__, e.errno)
    folder.mkdir(exist_ok=True)
    f = folder / "t.txt"
    print(f.write_text("é\nline\n", encoding="utf-8"), f.read_text(encoding="utf-8"), f.read_bytes(), f.stat().st_size, f.exists(), f.is_file(), folder.is_dir())
    print((root / "bin").write_bytes(b"\x00\xff"), (root / "bin").read_bytes())
    with f.open("a") as out:
        out.write("more")
    with f.open() as lines:
        print([line.rstrip() for line in lines])
    (root / "c.py").touch()
    print(sorted(p.name for p in root.iterdir()), sorted(p.relative_to(root).as_posix() for p in root.rglob("*")), sorted(p.name for p in root.glob("*.py")))
    moved = f.rename(root / "moved.txt")
    print(moved.name, f.exists(), (root / "nope").exists())
    for bad in (lambda: f.read_text(), lambda: f.unlink(), lambda: (root / "a").rmdir(), lambda: list((root / "zz").iterdir())):
        try:
            print(bad())
        except OSError as e:
            print(type(e).__name__, e.errno)
    f.unlink(missing_ok=True)
    folder.rmdir()
    print(folder.exists(), moved.resolve() == root.resolve() / "moved.txt", moved.suffix)
print(root.exists())
