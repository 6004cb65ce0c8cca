## How numbers, money and months are written. # stands for the number, ¤ for the sign of the currency.

notation-decimal = ,
notation-group = .
notation-percent = #{ "\u00A0" }%
notation-percent-tick = #{ "\u00A0" }%
notation-money-0 = #{ "\u00A0" }¤
notation-money-1 = #{ "\u00A0" }mil{ "\u00A0" }¤
notation-money-2 = #{ "\u00A0" }M¤
notation-money-3 = { "" }
notation-money-4 = { "" }
notation-start = inicio
notation-month = mes #
