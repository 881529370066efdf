# capwords writes a word's first letter in title case, which some letters have beside upper case
import string

for text in ("Ǆungla ǆ", "ßtraße", "hello  WORLD", "ﬁne", "", "a-b c"):
    print(repr(string.capwords(text)), string.capwords(text, "-"))
