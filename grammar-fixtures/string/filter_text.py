# Cleaning text with the constants of string.
import string
text = "Hello, World! It's 2024 (v1.2)."
print("".join(c for c in text if c not in string.punctuation))
print(text.translate(str.maketrans("", "", string.punctuation)).lower().split())
print("".join(c if c in string.ascii_letters + string.digits else "_" for c in text))
caesar = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[3:] + string.ascii_lowercase[:3])
print("attack".translate(caesar), all(c in string.hexdigits for c in "dEaD"), "z" in string.digits)
