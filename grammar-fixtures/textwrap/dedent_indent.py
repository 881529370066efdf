# dedent, indent.
from textwrap import dedent, indent
print(dedent("""
    def f():
        return 1

    # end
    """))
print(repr(dedent("  a\n   b\n  c")), repr(dedent("\ta\n  b")), repr(dedent("")), repr(dedent("  x\n\n  y\n")))
print(indent("a\n\nb", "> "), indent("a\n\nb\n", "- ", lambda l: True), sep="|")
