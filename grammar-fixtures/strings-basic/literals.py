# Quotes, escapes, raw, implicit concatenation, triple quotes.
print('single "q"', "double 'q'", 'it\'s', "a\tb\\n")
print(r"raw\n", "con" "cat" 'ed', "\x41\u00e9\N{BULLET}\101")
print("""multi
  line "quoted"
end""")
text = ("part one, "
        "part two, "
        f"part {1 + 2}")
print(text)
long = "back\
slash"
print(long, len(long))
print("tab\there", repr("tab\there"), repr("nul\0bell\a"))
