# is* methods.
for s in ("abc", "abc1", "123", "", " ", "a b", "½", "²", "٣", "é", "_x", "1a", "\t\n", "Ⅷ", "class"):
    print(repr(s), s.isalpha(), s.isalnum(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isidentifier(), s.isascii(), s.isprintable())
