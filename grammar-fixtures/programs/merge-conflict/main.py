# A module with merge-conflict markers: reported where they stand, the rest converts.
print("start")
import notes

print(notes.title("x"))
