name = "library"
