# Copying, moving and removing files and trees, and the errors of what is not there.
import os
import shutil
os.mkdir("shutil-work")
os.chdir("shutil-work")
os.makedirs("src/sub")
for name, text in (("a.txt", "A"), ("b.log", "B"), ("sub/c.txt", "C")):
    with open(os.path.join("src", name), "w") as f:
        f.write(text)
print(shutil.copy("src/a.txt", "copy.txt"), open("copy.txt").read())
print(shutil.copy2("src/a.txt", "src/sub"), sorted(os.listdir("src/sub")))
print(shutil.copytree("src", "dst", ignore=shutil.ignore_patterns("*.log")), sorted(os.listdir("dst")))
try:
    shutil.copytree("src", "dst")
except FileExistsError as e:
    print(e.filename, e.errno)
shutil.copytree("src", "dst", dirs_exist_ok=True)
print(sorted(os.listdir("dst")))
print(shutil.move("copy.txt", "dst"), shutil.move("dst/b.log", "moved.log"), sorted(os.listdir(".")))
for bad in (lambda: shutil.copyfile("nope", "x"), lambda: shutil.rmtree("nope"), lambda: shutil.copyfile("moved.log", "moved.log"), lambda: shutil.move("nope", "x")):
    try:
        bad()
    except OSError as e:
        print(type(e).__name__, str(e)[:60])
shutil.rmtree("nope", ignore_errors=True)
shutil.rmtree("dst")
print(os.path.exists("dst"), shutil.which("definitely-not-there"), shutil.which("sh") is not None)
os.chdir("..")
shutil.rmtree("shutil-work")
