# Long words, tabs, hyphens, empty lines and placeholders.
import textwrap

for text in ("", "   ", "word", "a" * 25, "well-known self-contained e-mail", "tab\there\nnew  line", "one two three four five six seven"):
    print(repr(text), textwrap.wrap(text, 10), textwrap.wrap(text, 10, break_long_words=False, break_on_hyphens=False), repr(textwrap.fill(text, 12, initial_indent="* ", subsequent_indent="  ")), repr(textwrap.shorten(text, 14, placeholder="…")))
print(repr(textwrap.dedent("\n    a\n      b\n\n    c\n")), repr(textwrap.dedent("  a\n\tb")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\n", "-", lambda line: True)))
for bad in (lambda: textwrap.wrap("x", 0), lambda: textwrap.shorten("hello world", 3, placeholder="....."), lambda: textwrap.wrap("a b", 5, max_lines=0)):
    try:
        print(bad())
    except ValueError as e:
        print(e)
