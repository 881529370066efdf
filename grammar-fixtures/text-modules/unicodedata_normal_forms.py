# Normal forms and categories of characters.
import unicodedata
s = "é"
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [hex(ord(c)) for c in unicodedata.normalize(form, "é①ﬁ")], unicodedata.is_normalized(form, s))
print([unicodedata.category(c) for c in "aA1 .$é😀\n\u0301_«"], unicodedata.combining("\u0301"), unicodedata.combining("a"))
print("".join(c for c in unicodedata.normalize("NFKD", "Crème Brûlée") if not unicodedata.combining(c)))
try:
    unicodedata.category("ab")
except TypeError as e:
    print(type(e).__name__)
