## How numbers, money and months are written. # stands for the number, ¤ for the sign of the currency.

# Between the whole and its parts, and between groups of three digits.
notation-decimal = .
notation-group = ,
# Per cent in a text, and on an axis, where there is little room.
notation-percent = #{ "\u00A0" }%
notation-percent-tick = #%
# Ones, thousands, millions, billions (1e9) and trillions (1e12); { "" } leaves a step of the scale out.
notation-money-0 = ¤#
notation-money-1 = ¤#k
notation-money-2 = ¤#M
notation-money-3 = ¤#B
notation-money-4 = ¤#T
# An axis of months: where it begins, and a month on it.
notation-start = start
notation-month = month #
