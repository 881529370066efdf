# vim: set fileencoding=cp1252 :
PRICE = "5 €"
QUOTE = "“hi” …"
