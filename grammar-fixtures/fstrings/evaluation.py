# Order of evaluation and errors in f-strings.
log = []
def t(x): log.append(x); return x
print(f"{t(1)}{t('a'):>{t(4)}}{t(2)!r}", log)
for f in (lambda: f"{undefined_x}", lambda: f"{'a':d}", lambda: f"{None:.2f}", lambda: f"{[]:>3}", lambda: f"{1:{'zz'}}", lambda: f"{ {}['k'] }"):
    try: print(f())
    except (NameError, ValueError, TypeError, KeyError) as e: print(type(e).__name__, e)
