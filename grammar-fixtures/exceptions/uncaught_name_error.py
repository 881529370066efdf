# A misspelled name fails only when reached.
def helper(): return mispelled_name
print("defined")
helper()
