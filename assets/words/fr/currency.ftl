## The usual currencies by their codes.

hint-currency = Les montants sont repris tels quels ; rien n’est converti.
currency-usd = Dollar des États-Unis
currency-eur = Euro
currency-gbp = Livre sterling
currency-chf = Franc suisse
currency-aud = Dollar australien
currency-brl = Réal brésilien
currency-cad = Dollar canadien
currency-cny = Yuan chinois
currency-czk = Couronne tchèque
currency-dkk = Couronne danoise
currency-huf = Forint hongrois
currency-inr = Roupie indienne
currency-jpy = Yen japonais
currency-krw = Won sud-coréen
currency-mxn = Peso mexicain
currency-nok = Couronne norvégienne
currency-nzd = Dollar néo-zélandais
currency-pln = Złoty polonais
currency-sek = Couronne suédoise
currency-sgd = Dollar de Singapour
currency-try = Livre turque
currency-zar = Rand sud-africain
