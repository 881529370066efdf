# wrap, fill, shorten.
import textwrap
t = "The quick brown fox jumps over the lazy dog and runs away-from-here extraordinarily."
print(textwrap.wrap(t, 20)); print(textwrap.fill(t, 30, initial_indent="* ", subsequent_indent="  ")); print(textwrap.shorten(t, 30), textwrap.shorten("short", 10), textwrap.shorten(t, 20, placeholder="...")); print(textwrap.wrap("", 5), textwrap.wrap("abcdefghij", 4), textwrap.wrap("a\nb  c", 10))
