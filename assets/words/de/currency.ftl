## The usual currencies by their codes.

hint-currency = Beträge bleiben, wie sie sind; nichts wird umgerechnet.
currency-usd = US-Dollar
currency-eur = Euro
currency-gbp = Pfund Sterling
currency-chf = Schweizer Franken
currency-aud = Australischer Dollar
currency-brl = Brasilianischer Real
currency-cad = Kanadischer Dollar
currency-cny = Chinesischer Yuan
currency-czk = Tschechische Krone
currency-dkk = Dänische Krone
currency-huf = Ungarischer Forint
currency-inr = Indische Rupie
currency-jpy = Japanischer Yen
currency-krw = Südkoreanischer Won
currency-mxn = Mexikanischer Peso
currency-nok = Norwegische Krone
currency-nzd = Neuseeland-Dollar
currency-pln = Polnischer Złoty
currency-sek = Schwedische Krone
currency-sgd = Singapur-Dollar
currency-try = Türkische Lira
currency-zar = Südafrikanischer Rand
