# Sources in other encodings are read as their coding lines say.
import latin
import windows
import japanese

print(latin.WORD, len(latin.WORD), windows.PRICE, windows.QUOTE, japanese.HELLO, len(japanese.HELLO))
