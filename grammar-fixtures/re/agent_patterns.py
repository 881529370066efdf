# Patterns found in agents: thinking tags, citations, SQL fences, ids.
import re
t = "<think>hmm\nok</think>Answer [1], [2][3]. ```sql\nSELECT *\nFROM t\n``` see kb_12 and KB-7 (95%)"
print(re.sub(r"<think>.*?</think>", "", t, flags=re.DOTALL)[:10], re.findall(r"\[(\d+)\]", t), re.search(r"```sql\s*(.*?)```", t, re.S).group(1).strip().split("\n"), re.findall(r"kb[_-](\d+)", t, re.IGNORECASE), float(re.search(r"(\d+)%", t)[1]) / 100, re.split(r"(?<=[.!?])\s+", "One. Two! Three? Four"), re.sub(r"[^a-zA-Z0-9_-]", "_", "my tool.name/é"), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseName").lower(), re.match(r"^[\w.-]+$", "a.b-c") is not None, re.sub(r"\n{3,}", "\n\n", "a\n\n\n\nb"), bool(re.search(r"\d{4}-\d{2}-\d{2}", "on 2024-05-06")))
