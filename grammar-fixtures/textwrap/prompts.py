# Prompts dedented, indented and joined.
from textwrap import dedent, indent, fill
def prompt(role, rules):
    body = dedent(f"""\
        You are {role}.

        Rules:
          1. Be brief.
        """)
    return body + indent("\n".join(f"- {r}" for r in rules), "    ")
print(prompt("a bot", ["x", "y"])); print(repr(dedent("""
    line
      deeper
""").strip())); print(fill("word " * 8, width=15), sep="\n")
