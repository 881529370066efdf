# Making, listing, renaming, walking and removing.
import os
os.makedirs("w1/sub/deep"); os.makedirs("w1/sub", exist_ok=True); os.mkdir("w1/other")
for n in ("w1/a.txt", "w1/sub/b.txt", "w1/sub/deep/c.txt"):
    with open(n, "w") as f: f.write(n)
print(sorted(os.listdir("w1")), [(r, sorted(d), sorted(f)) for r, d, f in sorted(os.walk("w1"))], sorted(os.listdir("w1/other")))
print([r for r, d, f in os.walk("w1", topdown=False)][-1], os.path.getsize("w1/a.txt"), os.path.isfile("w1/a.txt"), os.path.isdir("w1"), os.path.exists("nope"), os.path.islink("w1"), os.stat("w1/a.txt").st_size, sorted(e.name for e in os.scandir("w1") if e.is_file()))
os.rename("w1/a.txt", "w1/z.txt"); os.replace("w1/z.txt", "w1/sub/b.txt"); print(open("w1/sub/b.txt").read(), sorted(os.listdir("w1")))
for bad in (lambda: os.mkdir("w1"), lambda: os.makedirs("w1/sub"), lambda: os.listdir("nope"), lambda: os.remove("nope"), lambda: os.rmdir("w1/sub"), lambda: os.rename("nope", "x"), lambda: os.remove("w1"), lambda: os.mkdir("no/where"), lambda: os.listdir("w1/sub/b.txt"), lambda: os.stat("nope"), lambda: os.path.getsize("nope"), lambda: os.chdir("nope")):
    try:
        print(bad())
    except OSError as e:
        print(type(e).__name__, e)
for r, d, f in os.walk("w1", topdown=False):
    for n in f: os.unlink(os.path.join(r, n))
    for n in d: os.rmdir(os.path.join(r, n))
os.rmdir("w1"); print(os.path.exists("w1"), os.access(".", os.R_OK), os.path.samefile(".", os.getcwd()), list(os.walk("nope")), len(os.urandom(4)), os.cpu_count() > 0, os.name, isinstance(os.getpid(), int))
