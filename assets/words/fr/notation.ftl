## How numbers, money and months are written. # stands for the number, ¤ for the sign of the currency.

notation-decimal = ,
notation-group = { "\u202F" }
notation-percent = #{ "\u202F" }%
notation-percent-tick = #{ "\u202F" }%
notation-money-0 = #{ "\u00A0" }¤
notation-money-1 = #{ "\u00A0" }k¤
notation-money-2 = #{ "\u00A0" }M¤
notation-money-3 = #{ "\u00A0" }Md¤
notation-money-4 = { "" }
notation-start = départ
notation-month = mois #
