# Building prompts from templates, documents and history.
from textwrap import dedent

SYSTEM = """You are a helpful {role}.
Answer in {language}. Use this JSON shape: {{"answer": "...", "sources": []}}
"""

DOCS = [
    {"page_content": "Refunds take 5 days.", "metadata": {"doc_uri": "kb/1", "score": 0.8123}},
    {"page_content": "Shipping is free over $50 {really}.", "metadata": {"doc_uri": "kb/2"}},
    {"page_content": "", "metadata": {}},
]


def format_context(docs):
    blocks = []
    for number, doc in enumerate(docs, start=1):
        text = doc["page_content"].strip()
        if not text:
            continue
        meta = doc["metadata"]
        score = f" ({meta['score']:.1%})" if "score" in meta else ""
        blocks.append(f"[{number}] {meta.get('doc_uri', 'unknown')}{score}\n{text}")
    return "\n\n".join(blocks) or "(no context)"


def format_history(messages, limit=3):
    lines = [f"{m['role'].title():<10}: {m['content']}" for m in messages[-limit:]]
    if len(messages) > limit:
        lines.insert(0, f"... {len(messages) - limit} earlier")
    return "\n".join(lines)


def build(question, docs, messages, **options):
    role = options.pop("role", "assistant")
    language = options.pop("language", "English")
    if options:
        raise TypeError(f"unknown options: {sorted(options)}")
    body = dedent(
        """
        Context:
        %s

        History:
        %s

        Question: %s"""
    ) % (format_context(docs), format_history(messages), question)
    return SYSTEM.format(role=role, language=language) + body


history = [{"role": "user", "content": f"q{i}"} if i % 2 == 0 else {"role": "assistant", "content": f"a{i}"} for i in range(5)]
print(build("How long?", DOCS, history, language="Français"))
print("=" * 30)
print(build("Empty?", [], [], role="pirate"))
try:
    build("x", [], [], tone="nice", length=3)
except TypeError as e:
    print(e)
total = sum(len(d["page_content"]) for d in DOCS)
print(f"{total:,} characters, {total / len(DOCS):.2f} on average, {max(DOCS, key=lambda d: len(d['page_content']))['metadata']['doc_uri']}")
