'', "", '''''', """"""
'single', "double", '''triple
lines''', """triple "quoted" text"""
'\n\t\r\\\'\"\a\b\f\v\0\7\12\123\x41\u00e9\U0001F600'
'\N{GREEK SMALL LETTER ALPHA}\N{em dash}\N{BULLET}\N{CJK UNIFIED IDEOGRAPH-4E00}'
'\d \/ \. \8 \q'
r'\n raw \' quote', R"\\", r'\\', r'''\''''
u'unicode', U"unicode"
'line \
continued'
'\ud800 lone', '\ud83d\ude00 not a pair'
'adjacent' "literals" r'\n' u'x'
('over'
 'several'  # comment between
 'lines')
'\400\777'
'é' "𝒳" '日本語'
