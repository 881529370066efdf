# tiktoken: encodings by name and by model, counts, pieces, special tokens, names that nobody knows
import tiktoken

TEXTS = [
    "hello world",
    "The quick brown fox jumps over 13 lazy dogs.",
    "  leading spaces\n\nand\tlines ",
    "naïve café — “quotes” …",
    "日本語のテキスト",
    "🙂👩‍👩‍👧 emoji",
    "def f(x):\n    return x ** 2 + 1234567890\n",
    "",
]

for name in ["cl100k_base", "o200k_base"]:
    enc = tiktoken.get_encoding(name)
    print(enc.name, enc)
    for text in TEXTS:
        tokens = enc.encode(text)
        print(len(tokens), tokens[:6], enc.decode(tokens) == text)

for model in ["gpt-4o", "gpt-4", "gpt-3.5-turbo-0301", "gpt-4.1-mini-2025", "text-embedding-3-small"]:
    print(model, tiktoken.encoding_name_for_model(model), len(tiktoken.encoding_for_model(model).encode("token count")))

enc = tiktoken.encoding_for_model("gpt-4")
print(enc.encode("a<|endoftext|>b", allowed_special="all"))
print(enc.encode("a<|endoftext|>b", disallowed_special=()))
print(enc.encode_ordinary("a<|endoftext|>b"))
print(enc.encode_batch(["one", "two three"]))
try:
    enc.encode("a<|endoftext|>b")
except ValueError as e:
    print(e)
try:
    tiktoken.encoding_for_model("databricks-claude-sonnet-4")
except KeyError as e:
    print("KeyError", e)
try:
    tiktoken.get_encoding("cl200k")
except ValueError as e:
    print(str(e).splitlines()[0])
print(tiktoken.list_encoding_names())


def count(text: str, model: str = "gpt-4o") -> int:
    try:
        encoding = tiktoken.encoding_for_model(model)
    except KeyError:
        encoding = tiktoken.get_encoding("cl100k_base")
    return len(encoding.encode(text))


def truncate(text: str, limit: int) -> str:
    encoding = tiktoken.get_encoding("cl100k_base")
    tokens = encoding.encode(text)
    return text if len(tokens) <= limit else encoding.decode(tokens[:limit])


print(count("How many?"), count("How many?", "unknown-model"), truncate("one two three four five", 3))
