# Prompts built from triple-quoted f-strings.
tools = ["search", "sql"]
user = "Zoë"
rows = [("a", 0.5), ("b", 12.25)]
prompt = f"""You are helping {user}.
Tools ({len(tools)}):
{chr(10).join(f'- {t}' for t in tools)}

Rows:
{"".join(f"{k}={v:.2f};" for k, v in rows)}
JSON example: {{"name": "{tools[0]}", "n": {len(rows)}}}
"""
print(prompt)
print(len(prompt), prompt.count("\n"), prompt.endswith("\n"))
