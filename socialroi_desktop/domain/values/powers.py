"""Words for powers of ten behind a number, in the languages in which counts are shortened: 60k, 1.2 mln, 4.7万. Pure."""

POWER_WORDS = {
    word: power
    for power, words in {
        3: "k mil mila tsd tys thousand tysięcy tysiące tausend тис тыс rb n nghìn ngàn 千 천",
        4: "w 万 萬 만",
        6: "m mi mn mio mln mill million millions milion miliony milionów miliona millionen млн jt tr triệu",
        8: "亿 億 억",
        9: "b bn billion mrd mld млрд tỷ",
    }.items()
    for word in words.split()
}
