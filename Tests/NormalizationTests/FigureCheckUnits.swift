/// The nouns that currencies and units are said with, written down apart from the rules' tables.
enum CheckedUnits {
  /// Sign or code, then the nouns of which one must be said.
  private static let currencies: [(String, [String])] = [
    ("$", ["dollar", "cent", "peso", "reai"]), ("€", ["euro", "cent"]),
    ("£", ["pound", "pence", "penny"]),
    ("₴", ["hryvnia", "kopiyk"]), ("¥", ["yen", "yuan"]), ("₹", ["rupee"]), ("₽", ["ruble"]),
    ("UAH", ["hryvnia"]), ("USD", ["dollar"]), ("EUR", ["euro"]), ("GBP", ["pound"]),
    ("PLN", ["zlot"]), ("CHF", ["franc", "centime"]), ("JPY", ["yen"]), ("¢", ["cent"]),
    ("₺", ["lira"]),
    ("₪", ["shekel"]), ("₩", ["won"]),
  ]
  static let nouns: Set<String> = [
    "dollar", "cent", "euro", "pound", "pence", "penny", "hryvnia", "yen", "yuan", "rupee", "ruble",
    "zlot", "franc", "lira", "shekel",
  ]

  /// Symbol, then what must be said, parted by spaces.
  static let units: [String: String] = [
    "km": "kilometer", "m": "meter", "cm": "centimeter", "mm": "millimeter", "kg": "kilogram",
    "g": "gram", "mg": "milligram", "t": "ton", "km/h": "kilometer per hour",
    "mph": "mile per hour", "m/s": "meter per second", "km²": "square kilometer",
    "km2": "square kilometer", "m²": "square meter", "m³": "cubic meter", "ha": "hectare",
    "ft": "foot|feet", "mi": "mile", "lb": "pound", "lbs": "pound", "oz": "ounce", "kW": "kilowatt",
    "MW": "megawatt", "GW": "gigawatt", "kWh": "kilowatt hour", "MWh": "megawatt hour",
    "GWh": "gigawatt hour", "TWh": "terawatt hour", "V": "volt", "Hz": "hertz", "kHz": "kilohertz",
    "MHz": "megahertz", "GHz": "gigahertz", "GB": "gigabyte", "MB": "megabyte", "TB": "terabyte",
    "°C": "degree celsius", "°F": "degree fahrenheit", "hPa": "hectopascal", "dB": "decibel",
    "ml": "milliliter", "L": "liter", "m³/s": "cubic meter per second", "kPa": "kilopascal",
    "°": "degree", "μm": "micrometer", "µm": "micrometer", "nm": "nanometer|nautical",
    "kN": "kilonewton",
    "yd": "yard", "psi": "pound per square inch", "rpm": "revolution per minute",
  ]

  static func fault(_ written: String, _ said: String, _ kind: String) -> String? {
    let said = said.lowercased()
    if kind == "percent" {
      if written.contains("%"), !said.contains("percent") { return "no percent" }
      if written.contains("‰"), !said.contains("per mille") { return "no per mille" }
    }
    if kind == "money" {
      for (sign, nouns) in currencies where written.contains(sign) {
        if !nouns.contains(where: { said.contains($0) }) { return "no \(nouns[0])" }
      }
    }
    if kind == "measure", let symbol = symbol(of: written), let needed = units[symbol] {
      // "The jet pulled 9 g": gravities.
      if symbol == "g", said.hasSuffix(" g") { return nil }
      let words = needed.split(separator: " ")
      for word in words
      where !word.split(separator: "|").contains(where: { said.contains($0) }) {
        return "no \(word)"
      }
      if symbol == "g" || symbol == "m", said.contains("kilo") || said.contains("mill") {
        return "more than \(symbol)"
      }
    }
    return nil
  }

  /// What stands behind the last figure.
  private static func symbol(of written: String) -> String? {
    let tail = written.reversed().prefix { !($0.isASCII && $0.isNumber) || $0 == "2" && $0 != "²" }
    let symbol = String(tail.reversed()).drop { " \u{A0}\u{202F}\u{2009}-".contains($0) }
    return symbol.isEmpty ? nil : String(symbol)
  }
}
