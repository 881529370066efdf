# strip family, prefixes and suffixes.
s = "  \t hello \n "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
print("xxhixx".strip("x"), "abcba".strip("ab"), "www.example.com".strip("cmowz."), "--a--".lstrip("-"), "a.py".rstrip(".py"))
print("TestCase".removeprefix("Test"), "a.py".removesuffix(".py"), "a".removeprefix("b"), "\u00a0x\u2003".strip())
print("agent.py".startswith("agent"), "agent.py".endswith((".py", ".txt")), "abc".startswith("b", 1), "abc".endswith("b", 0, 2), "".startswith(""))
print(repr("```json\n{}\n```".strip("`").removeprefix("json").strip()))
