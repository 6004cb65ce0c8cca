## The usual currencies by their codes.

hint-currency = Los importes se toman tal cual; nada se convierte.
currency-usd = Dólar estadounidense
currency-eur = Euro
currency-gbp = Libra esterlina
currency-chf = Franco suizo
currency-aud = Dólar australiano
currency-brl = Real brasileño
currency-cad = Dólar canadiense
currency-cny = Yuan chino
currency-czk = Corona checa
currency-dkk = Corona danesa
currency-huf = Forinto húngaro
currency-inr = Rupia india
currency-jpy = Yen japonés
currency-krw = Won surcoreano
currency-mxn = Peso mexicano
currency-nok = Corona noruega
currency-nzd = Dólar neozelandés
currency-pln = Esloti polaco
currency-sek = Corona sueca
currency-sgd = Dólar de Singapur
currency-try = Lira turca
currency-zar = Rand sudafricano
