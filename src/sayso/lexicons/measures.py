"""Units of measure written behind a number, with the name they are counted under."""

MEASURES = {
    "%": "percent", "percent": "percent", "per cent": "percent", "pc": "percent", "pct": "percent",
    "percentage points": "percentage points", "km": "km", "kilometres": "km", "kilometers": "km", "kilometre": "km",
    "miles": "miles", "mile": "miles", "metres": "metres", "meters": "metres", "metre": "metres", "meter": "metres",
    "kg": "kg", "kilograms": "kg", "kilos": "kg", "kilogrammes": "kg", "tonnes": "tonnes", "tons": "tons",
    "litres": "litres", "liters": "litres", "gallons": "gallons", "barrels": "barrels", "hectares": "hectares",
    "acres": "acres", "feet": "feet", "ft": "feet", "ppm": "ppm", "megawatts": "MW", "mw": "MW",
    "times": "times", "knots": "knots",
}  # fmt: skip
