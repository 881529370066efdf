# Temporary directories and files are there inside of the with statement and gone after it.
import os
import tempfile
with tempfile.TemporaryDirectory(prefix="agent_") as folder:
    print(os.path.isdir(folder), os.path.basename(folder).startswith("agent_"))
    path = os.path.join(folder, "a.txt")
    with open(path, "w", encoding="utf-8") as f:
        f.write("héllo 😀\nline two\n")
    with open(path, encoding="utf-8") as f:
        print([line.rstrip() for line in f])
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".json", delete=False) as f:
    f.write('{"a": 1}')
    f.flush()
    f.seek(0)
    print(f.read(), f.name.endswith(".json"))
    kept = f.name
print(os.path.exists(kept))
os.unlink(kept)
with tempfile.NamedTemporaryFile() as f:
    print(f.write(b"\x00\xff"), os.path.exists(f.name))
    name = f.name
print(os.path.exists(name))
fd, path = tempfile.mkstemp(".txt", "x_")
with os.fdopen(fd, "w") as f:
    print(f.write("abc"))
print(open(path).read(), os.path.getsize(path))
os.remove(path)
folder = tempfile.mkdtemp()
print(os.listdir(folder), os.path.dirname(folder) == tempfile.gettempdir())
os.rmdir(folder)
d = tempfile.TemporaryDirectory()
print(os.path.isdir(d.name))
d.cleanup()
print(os.path.isdir(d.name))
