# coding: shift_jis
HELLO = "こんにちは、世界"
