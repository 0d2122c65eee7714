/// A host name in its own script, spelled for the name system: "газета.укр" → "xn--80aahjj1e.xn--j1amh"
/// (Punycode, RFC 3492). Here and not in libcurl, which converts by the locale of the process: under
/// cron, in "C", it refuses every such name.
enum InternationalName {
  /// Lower-cased label by label; nil when a label cannot be spelled.
  static func ascii(_ host: String) -> String? {
    // IDNA's other full stops (RFC 3490, section 3.1).
    let labels = host.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "." || $0 == "\u{3002}" || $0 == "\u{FF0E}" || $0 == "\u{FF61}"
    }
    var spelled: [String] = []
    for label in labels {
      let lower = String(Substring(label)).lowercased()
      if lower.utf8.allSatisfy({ $0 < 0x80 }) {
        spelled.append(lower)
      } else {
        guard let code = punycode(lower.unicodeScalars.map { Int($0.value) }) else { return nil }
        spelled.append("xn--" + code)
      }
    }
    return spelled.joined(separator: ".")
  }

  /// The encoding procedure of section 6.3, with the parameters of section 5. Names are short:
  /// more than 63 characters make no label.
  private static func punycode(_ points: [Int]) -> String? {
    guard points.count <= 63 else { return nil }
    let basic = points.filter { $0 < 0x80 }
    var output = basic.map { UInt8($0) }
    if !basic.isEmpty { output.append(UInt8(ascii: "-")) }
    var (next, delta, bias, handled) = (0x80, 0, 72, basic.count)
    while handled < points.count, let smallest = points.filter({ $0 >= next }).min() {
      delta += (smallest - next) * (handled + 1)
      next = smallest
      for point in points {
        if point < next { delta += 1 }
        guard point == next else { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return output.count <= 59 ? String(decoding: output, as: UTF8.self) : nil
  }

  private static func append(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
    var (rest, position) = (delta, 36)
    while true {
      let threshold = min(26, max(1, position - bias))
      let digit = rest < threshold ? rest : threshold + (rest - threshold) % (36 - threshold)
      output.append(digit < 26 ? 0x61 + UInt8(digit) : 0x30 + UInt8(digit - 26))
      if rest < threshold { return }
      rest = (rest - threshold) / (36 - threshold)
      position += 36
    }
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
