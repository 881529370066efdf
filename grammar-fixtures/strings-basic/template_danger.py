# Text full of characters that are special in TypeScript templates.
name = "x"
print("`tick` ${name} */ </script> \\u0041")
print(f"`{name}` ${{name}} ${name} \\ {{}}")
print("${" + name + "}", '`', "\\", "\\`", "$")
print(f"""`multi`
${name} {name}""")
print("// not a comment", "/* nor this */", "\u2028|\u2029".isspace())
