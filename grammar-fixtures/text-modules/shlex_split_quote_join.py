# Words of a command line, quoted and escaped.
import shlex
for text in ("a b  c", "'a b' c", '"a \\"b\\" c" d', "a\\ b", "", "''", "a''b", "--x='1 2' y", "tab\tnew\nline", "é 😀", "a#b c", '"\\n"', "'it'\"'\"'s'"):
    print(repr(text), shlex.split(text))
print(shlex.split("a # b", comments=True), shlex.split("'a' \"b\"", posix=False))
for bad in ("'open", "tail\\", '"x'):
    try:
        shlex.split(bad)
    except ValueError as e:
        print(e)
for text in ("plain", "two words", "it's", "", "$HOME", "a/b.c-d_e", "é"):
    print(shlex.quote(text), shlex.split(shlex.quote(text)) == [text])
print(shlex.join(["echo", "a b", "c'd"]))
