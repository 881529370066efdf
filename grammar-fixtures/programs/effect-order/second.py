import shared

shared.bump()
print("second", shared.count)
