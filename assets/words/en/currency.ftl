## The usual currencies by their codes.

hint-currency = Amounts are taken as they are; nothing is converted.
currency-usd = US dollar
currency-eur = Euro
currency-gbp = Pound sterling
currency-chf = Swiss franc
currency-aud = Australian dollar
currency-brl = Brazilian real
currency-cad = Canadian dollar
currency-cny = Chinese yuan
currency-czk = Czech koruna
currency-dkk = Danish krone
currency-huf = Hungarian forint
currency-inr = Indian rupee
currency-jpy = Japanese yen
currency-krw = South Korean won
currency-mxn = Mexican peso
currency-nok = Norwegian krone
currency-nzd = New Zealand dollar
currency-pln = Polish zloty
currency-sek = Swedish krona
currency-sgd = Singapore dollar
currency-try = Turkish lira
currency-zar = South African rand
