# Types of files by their names.
import mimetypes
for name in ("a.txt", "b.html", "c.json", "d.tar.gz", "e.png", "f", "g.unknownext", "h.PDF", "http://x.y/z.jpg?a=b", "i.csv", ".bashrc", "dir.d/file", "j.svg", "k.py", "l.tgz", "m.mp4", "data:text/html,x"):
    print(name, mimetypes.guess_type(name))
print(mimetypes.guess_extension("application/json"), mimetypes.guess_extension("image/jpeg"), mimetypes.guess_extension("text/plain"), mimetypes.guess_extension("x/y"), mimetypes.types_map[".pdf"])
