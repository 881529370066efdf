# Streaming chunks of text with emoji.
text = "👋 Hello 🌍! naïve café 👨‍👩‍👧"
def chunks(s, n):
    for i in range(0, len(s), n):
        yield s[i:i + n]
out = list(chunks(text, 4))
print(out, len(out), "".join(out) == text)
print(len(text), len(text.encode("utf-8")), text[:2], text[-5:])
print(sorted("b😀a🎉\uff21"), text.split(), text.title())
import json
print(json.dumps(text[:1]), json.loads('"\\ud83d\\ude00"') == "😀", len(json.loads('"\\ud83d\\ude00"')))
