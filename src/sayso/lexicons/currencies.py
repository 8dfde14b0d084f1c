"""Currency signs, codes and words, and the plural each is counted in."""

SIGNS = {
    "$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees", "₦": "naira", "₽": "roubles",
    "₺": "lira", "₩": "won", "₪": "shekels", "₴": "hryvnia", "฿": "baht", "₱": "pesos", "₵": "cedis",
}  # fmt: skip
CODES = {
    "USD": "dollars", "US$": "dollars", "EUR": "euros", "GBP": "pounds", "CHF": "francs", "JPY": "yen",
    "CNY": "yuan", "RMB": "yuan", "INR": "rupees", "PKR": "rupees", "NGN": "naira", "GHS": "cedis", "KES": "shillings",
    "TZS": "shillings", "UGX": "shillings", "ZAR": "rand", "ZMW": "kwacha", "XOF": "francs", "XAF": "francs",
    "AED": "dirhams", "SAR": "riyals", "QAR": "riyals", "TRY": "lira", "RUB": "roubles", "UAH": "hryvnia",
    "PLN": "zloty", "SEK": "kronor", "NOK": "kroner", "DKK": "kroner", "BRL": "reais", "MXN": "pesos",
    "COP": "pesos", "ARS": "pesos", "PHP": "pesos", "IDR": "rupiah", "MYR": "ringgit", "THB": "baht", "KRW": "won",
    "AUD": "dollars", "CAD": "dollars", "NZD": "dollars", "SGD": "dollars", "HKD": "dollars", "EGP": "pounds",
    "IQD": "dinars", "KWD": "dinars", "Rs": "rupees", "Rs.": "rupees",
}  # fmt: skip
WORDS = {
    "dollar": "dollars", "dollars": "dollars", "euro": "euros", "euros": "euros", "pound": "pounds",
    "pounds": "pounds", "pence": "pence", "penny": "pence", "cent": "cents", "cents": "cents", "yen": "yen",
    "yuan": "yuan", "rupee": "rupees", "rupees": "rupees", "peso": "pesos", "pesos": "pesos", "franc": "francs",
    "francs": "francs", "naira": "naira", "cedi": "cedis", "cedis": "cedis", "rand": "rand", "lira": "lira",
    "liras": "lira", "riyal": "riyals", "riyals": "riyals", "rial": "rials", "rials": "rials", "dirham": "dirhams",
    "dirhams": "dirhams", "dinar": "dinars", "dinars": "dinars", "shekel": "shekels", "shekels": "shekels",
    "rouble": "roubles", "roubles": "roubles", "ruble": "roubles", "rubles": "roubles", "hryvnia": "hryvnia",
    "zloty": "zloty", "zlotys": "zloty", "krona": "kronor", "kronor": "kronor", "krone": "kroner",
    "kroner": "kroner", "real": "reais", "reais": "reais", "won": "won", "baht": "baht", "ringgit": "ringgit",
    "rupiah": "rupiah", "taka": "taka", "afghani": "afghanis", "afghanis": "afghanis", "shilling": "shillings",
    "shillings": "shillings", "kwacha": "kwacha", "birr": "birr",
}  # fmt: skip
