# Patterns of file names: hidden files, character sets, recursion.
import glob
import os
os.makedirs("data/deep/er")
for name in ("data/a.py", "data/b.txt", "data/.hidden.py", "data/deep/c.py", "data/deep/er/d.py", "data/x[1].py", "data/é.py"):
    open(name, "w").close()
print(sorted(glob.glob("data/*.py")))
print(sorted(glob.glob("data/**/*.py", recursive=True)))
print(sorted(glob.glob("data/**", recursive=True)))
print(sorted(glob.glob("data/[ab].*")), sorted(glob.glob("data/[!ab].*")), glob.glob("data/x[[]1].py"))
print(glob.glob("nope/*"), glob.glob("data/a.py"), glob.glob("data/missing.py"), sorted(glob.glob("*.py", root_dir="data")))
print(glob.escape("a[1]*.py"), glob.has_magic("a?"), glob.has_magic("a"), sorted(glob.iglob("data/deep/*")), sorted(glob.glob("data/*/")))
print(sorted(glob.glob(os.path.join("data", "?.py"))), sorted(glob.glob("data/.*")))
