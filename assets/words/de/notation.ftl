## How numbers, money and months are written. # stands for the number, ¤ for the sign of the currency.

notation-decimal = ,
notation-group = .
notation-percent = #{ "\u00A0" }%
notation-percent-tick = #{ "\u00A0" }%
notation-money-0 = #{ "\u00A0" }¤
notation-money-1 = #{ "\u00A0" }Tsd.{ "\u00A0" }¤
notation-money-2 = #{ "\u00A0" }Mio.{ "\u00A0" }¤
notation-money-3 = #{ "\u00A0" }Mrd.{ "\u00A0" }¤
notation-money-4 = #{ "\u00A0" }Bio.{ "\u00A0" }¤
notation-start = Start
notation-month = Monat #
