# Types of files by their names.
import mimetypes
for name in ("a.txt", "b.html", "c.json", "d.tar.gz", "e.png", "f", "g.unknownext", "h.PDF", "http://x.y/z.jpg?a=b", "i.csv", ".bashrc", "dir.d/file", "j.svg", "k.py", "l.tgz", "m.mp4", "data:text/html,x"):
    print(name, mimetypes.guess_type(name))
print(mimetypes.guess_extension("application/json"), mimetypes.guess_extension("image/jpeg"), mimetypes.guess_extension("text/plain"), mimetypes.guess_extension("x/y"), mimetypes.types_map[".pdf"])
for name in ("a.rtf", "a.webp", "a.TGZ", "a.tar.Z", "data:,x", "data:text", "data:a=b;c,x", "data:image/png;base64,x"):
    print(name, mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False))
print(mimetypes.guess_all_extensions("image/jpeg"), mimetypes.guess_extension("IMAGE/PNG"), mimetypes.guess_extension("image/webp", False))
mimetypes.add_type("text/x-agent", ".agent")
print(mimetypes.guess_type("x.agent"), mimetypes.guess_extension("text/x-agent"))
