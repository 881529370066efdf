# Wrapping with every option, dedent and indent on odd text.
import textwrap as tw
text = "The quick brown fox, jumped over the lazy-dog; it was well-known and supercalifragilistic expialidocious.  New sentence.\tTab"
for kw in ({"width": 20}, {"width": 20, "break_long_words": False}, {"width": 30, "initial_indent": "* ", "subsequent_indent": "  "}, {"width": 20, "break_on_hyphens": False}, {"width": 25, "max_lines": 2}, {"width": 25, "max_lines": 2, "placeholder": "~"}, {"width": 40, "fix_sentence_endings": True}, {"width": 30, "expand_tabs": False}, {"width": 15, "drop_whitespace": False}, {"width": 1}):
    print(kw, tw.wrap(text, **kw))
print(tw.fill("a b c", 3), tw.wrap(""), tw.wrap("   "), tw.shorten("Hello  world of text", 12), tw.shorten("Hello world", 50), tw.shorten("Hello world", width=8, placeholder="..."), repr(tw.dedent("  a\n    b\n\n  c\n")), repr(tw.dedent("\ta\n  b")), repr(tw.dedent("  \n  a")), repr(tw.indent("a\n\n b\n", "> ")), repr(tw.indent("a\n\nb", "> ", lambda l: True)), tw.wrap("é😀 日本語 ok", 4), repr(tw.dedent("""
    x
      y
    """)))
w = tw.TextWrapper(width=10, initial_indent=">"); print(w.wrap("hello there world"), w.fill("a b"), w.width); w.width = 20; print(w.wrap("hello there world"))
for bad in (lambda: tw.wrap("a", 0), lambda: tw.shorten("abc def", 2), lambda: tw.wrap("a b c d", 3, max_lines=1, placeholder="....")):
    try:
        print(bad())
    except ValueError as e:
        print(e)
