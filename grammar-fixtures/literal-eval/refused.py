# What is no literal raises ValueError, what is no Python raises SyntaxError
import ast

for text in (
    "open('x')",
    "a",
    "[1, x]",
    "1 + 1",
    "-'a'",
    "{'a': 1",
    "[1, 2",
    "'abc",
    "{'a' 1}",
    "",
    "1 2",
    "f'{1}'",
    "[x for x in y]",
    "__import__('os')",
    "lambda: 1",
    "null",
    "{'a': true}",
    "not True",
    "a.b",
    "[1][0]",
    "1 if True else 2",
):
    try:
        print(text, ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print(repr(text), type(error).__name__)
try:
    ast.literal_eval(5)
except ValueError as error:
    print(type(error).__name__)
try:
    ast.literal_eval("{[]: 1}")
except TypeError as error:
    print(error)
